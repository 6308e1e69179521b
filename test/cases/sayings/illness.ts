import type { Sayings } from './saying.js';

/** On what someone has, and what will come of it. */
export const ILLNESS: Sayings = {
  'any wording that names lupus as likely': {
    patterns: [/\blupus\b/i],
    within: 'text',
    finds: ['This may be lupus.'],
  },
  'any wording that she has cancer': {
    patterns: [/\byour (?:\w+ )?(?:cancer|tumor)\b/i, /\byou(?: have|’ve) (?:\w+ )?cancer\b/i],
    finds: ['Your breast cancer is early.', 'You have cancer.'],
    spares: ['Ask for an expert if you have cancer.'],
  },
  'any wording that it is likely nothing': {
    patterns: [
      /\b(?:probably|likely|usually|mostly|often)\b.*\b(?:nothing|harmless|benign|not cancer|fine)\b/i,
      /\bmost (?:lumps|spots)\b/i,
      /\bnothing to worry\b/i,
    ],
    finds: ['It’s usually harmless.', 'Most lumps are not cancer.'],
  },
  'Do you agree with the diagnosis?': {
    patterns: [/\bdo you agree with (?:the|my|this|that) diagnosis\b/i],
    within: 'sentence',
    finds: ['Do you agree with the diagnosis?'],
  },
  'any likely cause of the headaches': {
    patterns: [
      /\b(?:migraines?|tension headaches?|brain tumor|aneurysm|meningitis|stress)\b/i,
      /\bheadaches? (?:is|are|may be|comes?) (?:\w+ )?(?:caused|due|from|a sign)\b/i,
    ],
    within: 'sentence',
    finds: ['It may be migraine.', 'Such headaches are often caused by tension.'],
  },
  'any likely cause of the pain': {
    patterns: [
      /\b(?:Crohn|colitis|ulcers?|gallstones?|celiac|endometriosis|irritable bowel|appendix|stress)\b/i,
      /\bpain (?:is|may be|comes) (?:\w+ )?(?:caused|due|from|a sign)\b/i,
    ],
    within: 'sentence',
    finds: ['It may be an ulcer.', 'Your pain is likely from stress.'],
  },
  'that it is all in her head': {
    patterns: [
      /\bin (?:your|the) (?:head|mind)\b/i,
      /\bimagin(?:e|ed|ing)\b/i,
      /\bpsychosomatic\b/i,
    ],
    within: 'sentence',
    finds: ['It may be all in your head.', 'Are you imagining it?'],
  },
  'any sentence on breast, ovarian or pancreatic cancer': {
    patterns: [/\bbreasts?\b/i, /\bovar(?:y|ies|ian)\b/i, /\bpancrea(?:s|tic)\b/i],
    within: 'text',
    finds: ['Breast: a surgeon who does it every day.', 'Pancreas: a pancreas doctor.'],
  },
  'that nothing can be done': {
    patterns: [
      /\bnothing (?:more |else )?(?:can|could) be done\b/i,
      /\bno (?:more |other )?treatment (?:can|will) help\b/i,
    ],
    finds: ['Nothing more can be done.', 'No treatment can help.'],
    spares: ['You were told nothing more can be done.'],
  },
  'any promise of a cure': {
    patterns: [/\b(?:cures?(?! Act)|cured|save your life|get better|make you well)\b/i],
    finds: ['A trial can cure you.', 'You will get better.'],
    spares: ['It may not be a cure.'],
  },
};
