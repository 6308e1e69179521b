import type { Sayings } from './saying.js';

const WHICH_DOCTOR = String.raw`\b(?:the|your|this|that|her|his) (?:\w+ )?(?:doctors?|surgeon|cardiologist|opinion|plan|view|one)`;

/** On doctors and their opinions. */
export const DOCTORS: Sayings = {
  'any claim that the first surgeon is wrong': {
    patterns: [
      new RegExp(
        `${WHICH_DOCTOR} (?:is|was|must be|seems) (?:\\w+ )?(?:wrong|mistaken|not qualified)`,
        'i',
      ),
      new RegExp(`${WHICH_DOCTOR} (?:has )?(?:made|makes) (?:a mistake|an error|errors)`, 'i'),
    ],
    finds: ['The first surgeon is wrong.', 'Your doctor has made a mistake.'],
    spares: ['It doesn’t mean that your doctor is wrong.'],
  },
  'any hint that his doctor did something wrong': {
    patterns: [
      new RegExp(
        `${WHICH_DOCTOR} (?:is|was|has been|seems) (?:\\w+ )?(?:wrong|rushed|careless|unclear)`,
        'i',
      ),
      new RegExp(`${WHICH_DOCTOR} (?:should have|failed|forgot|did(?: not|n’t)|made)\\b`, 'i'),
      /\bfault\b/i,
    ],
    finds: ['Your doctor should have explained it.', 'It is his fault.'],
    spares: ['It isn’t her fault.'],
  },
  'any insult to the doctor': {
    patterns: [
      /\b(?:incompetent|arrogant|selfish|unprofessional|uncaring|careless|negligent|greedy|stubborn|quack|bully\w*|jerk|idiot|stupid|shameful|disgraceful|rude|jealous)\b/i,
      /\b(?:bad|poor|terrible|awful|dishonest) (?:doctor|surgeon)\b/i,
    ],
    finds: ['Your doctor is arrogant.', 'That is a bad doctor.'],
    spares: ['It doesn’t make him a bad doctor.'],
  },
  'any statement about which doctor is right': {
    patterns: [
      new RegExp(
        `${WHICH_DOCTOR} (?:is|was|must be|seems|has it) (?:\\w+ )?(?:right|correct|better|best|safer)\\b`,
        'i',
      ),
      /\b(?:believe|trust|go with|follow|side with|choose|pick) the (?:first|second|other|third) (?:doctor|surgeon|opinion|plan|view|one)\b/i,
      /\b(?:watching|waiting|replacing|surgery|a new valve)\b(?: \w+){0,2} (?:is|would be|seems) (?:the )?(?:right|better|best|safer)\b/i,
      /\byou should (?:replace|have|get|keep|watch) (?:the|your|a new) valve\b/i,
    ],
    finds: [
      'The second doctor is right.',
      'Go with the other plan.',
      'Watching it is safer.',
      'You should replace the valve.',
    ],
    spares: ['No one knows if the second doctor is right.', 'Is watching it safer?'],
  },
  'that two doctors agree, as the headline': {
    patterns: [/\b(?:two|both|your) (?:two )?doctors (?:both |already )?(?:agree|say the same)\b/i],
    finds: ['Your doctors agree.'],
    spares: ['If both doctors agree, you can share your care.'],
  },
  'you do not need a second opinion': {
    patterns: [
      /\b(?:don’t|do not|won’t|may not|needn’t|probably don’t) (?:need|require|have to (?:get|ask for)) (?:a |any |another )?(?:second |third |other )?(?:opinion|view)\b/i,
      /\bno need (?:for|of|to (?:get|ask for)) (?:a |any |another )?(?:second |third |other )?(?:opinion|view)\b/i,
      /\bopinion (?:is|would be|seems)(?: not|n’t) (?:\w+ )?(?:needed|necessary|useful|worth)/i,
      /\bopinion (?:is|would be|seems) (?:unnecessary|pointless|useless|needless)\b/i,
    ],
    finds: [
      'You don’t need a second opinion.',
      'There’s no need for another opinion.',
      'A second opinion isn’t needed.',
      'A third opinion would be pointless.',
    ],
    spares: ['You can ask for a second opinion at any time.'],
  },
};
