import { EN } from '../../../src/text/en.js';
import { BANNED_IN_ENGLISH } from './english-bans.js';
import { letterGrade, readingGrade } from './english-readability.js';
import { SPELLED_IN_ENGLISH } from './english-spelling.js';
import type { LanguageRules } from './language.js';

const MAX_GRADE = 6;
const isEasy = (grade: number) => grade <= MAX_GRADE;
const requirement = `grade ${MAX_GRADE} or below`;

export const ENGLISH: LanguageRules = {
  name: 'English',
  text: EN,
  formulas: [
    { name: 'Flesch-Kincaid', measure: readingGrade, isEasy, requirement },
    { name: 'Automated Readability Index', measure: letterGrade, isEasy, requirement },
  ],
  hardWords: [
    { word: /\bbiops(?:y|ies)\b/i, meaning: /tissue sample/i },
    { word: /\bclinical trials?\b/i, meaning: /stud(?:y|ies) of (?:a )?(?:new )?treatments?/i },
    { word: /\bsolid tumou?rs?\b/i, meaning: /\blumps?\b/i },
    { word: /\btumor board\b/i, meaning: /team of cancer doctors/i },
    { word: /\bgyna?ecologic(?:al)? oncologist\b/i, meaning: /women’s cancer surgeon/i },
    { word: /\bradiation oncologist\b/i, meaning: /skilled (?:radiation )?doctor/i },
    { word: /\besophagus\b/i, meaning: /food pipe/i },
    { word: /\bmitral\b/i, meaning: /valve/i },
    { word: /\bcatheter\b/i, meaning: /thin tube/i },
    { word: /\bana?esthe(?:sia|tic)\b/i, meaning: /sleep or numbing/i },
    { word: /\bstage\b/i, meaning: /how far spread/i },
    { word: /\btargeted drugs?\b/i, meaning: /gene changes/i },
    { word: /\bmesothelioma\b/i, meaning: /a rare cancer/i },
    { word: /\bleuka?emia|lymphoma\b/i, meaning: /blood cancer/i },
    { word: /\bdeductible\b/i, meaning: /what you pay first/i },
    { word: /\bgood-faith estimate\b/i, meaning: /price in writing/i },
    { word: /\bpatient advocate\b/i, meaning: /a helper/i },
    { word: /\bPALS\b/, meaning: /patient advice/i },
    { word: /\binternal medicine\b/i, meaning: /looks for causes/i },
    { word: /\bmechanical\b/i, meaning: /man-made/i },
    { word: /\bLeapfrog\b/, meaning: /a safety group/i },
    { word: /\bNORD\b/, meaning: /rare disease group/i },
    { word: /\bGARD\b/, meaning: /U\.S\. health service/i },
  ],
  banned: BANNED_IN_ENGLISH,
  spelling: SPELLED_IN_ENGLISH,
  bannedInSources: [],
  safety: {
    warning: /\bwarning sign\b/i,
    fairReason: /clear reason why waiting isn’t safe, don’t pick this/i,
    bloodCancer: /\bblood cancer\b/i,
    cancerSurgeon: /(?<!women’s )\bcancer surgeon\b|\ba surgeon for that cancer\b/i,
    canStillAsk: /\byou can still ask\b/i,
    presumesDiagnosis:
      /\bagree with the diagnosis\b|\btests show it\b|\bexact type\b|\btargeted drugs?\b|\bgoal of treatment\b/i,
    organs:
      /\b(?:ovar(?:y|ies|ian)|womb|breasts?|prostate|pancrea\w+|lungs?|rectum|rectal|esophag\w+)\b/i,
  },
  allowed: [
    'A second opinion comes later, when you’re safe.',
    'Don’t stop or change medicine on your own.',
    'Ask your doctor: “How long is it safe for me to wait?”',
    'Can it safely be put off?',
    'You don’t need a reason.',
    'You can still ask for one at any time.',
    'It doesn’t mean the plan is wrong.',
  ],
};
