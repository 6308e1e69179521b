import { EN } from '../../../src/text/en.js';
import { BANNED_IN_ENGLISH } from './english-bans.js';
import { letterGrade, readingGrade } from './english-readability.js';
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
    // A letter to a doctor's office names it as it is called there.
    { word: /\bbiops(?:y|ies)\b/i, meaning: /tissue|the slides|I ask for copies/i },
    { word: /\bsolid tumors?\b/i, meaning: /\blumps?\b/i },
    { word: /\btumor board\b/i, meaning: /\bteam\b/i },
    { word: /\bgynecologic oncologist\b/i, meaning: /surgeon for women’s cancers/i },
    { word: /\besophagus\b/i, meaning: /food pipe/i },
    { word: /\bcarotid\b/i, meaning: /neck artery/i },
    { word: /\baorta\b/i, meaning: /main artery/i },
    { word: /\bmitral\b/i, meaning: /heart valve/i },
    { word: /\banesthesia\b/i, meaning: /numbing or sleep/i },
    { word: /\bstage\b/i, meaning: /how far has it spread/i },
    { word: /\btargeted drug\b/i, meaning: /drug aimed at/i },
    { word: /\bseizures?\b/i, meaning: /emergency|danger/i },
    { word: /\bleukemia|lymphoma\b/i, meaning: /blood cancer/i },
    { word: /\breferral\b/i, meaning: /note from my doctor|your doctor|network/i },
    { word: /\bdeductible\b/i, meaning: /what you pay first|for the year/i },
    { word: /\bgood-faith estimate\b/i, meaning: /price in writing/i },
    { word: /\bpatient portal\b/i, meaning: /website for patients/i },
    { word: /\bpatient advocate\b/i, meaning: /speaks up for you/i },
    { word: /\binternal medicine\b/i, meaning: /searches for causes/i },
    { word: /\bmechanical\b/i, meaning: /man-made/i },
    { word: /\bNAPBC\b/, meaning: /checks breast centers/i },
    { word: /\bNORD\b/, meaning: /rare diseases/i },
    { word: /\bGARD\b/, meaning: /government service/i },
    { word: /\bimplants?\b/i, meaning: /put in|choices/i },
  ],
  banned: BANNED_IN_ENGLISH,
  allowed: [
    'Do not wait for a second opinion.',
    'Do not stop or change your medicine on your own while you ask.',
    'Ask your doctor today: “How long is it safe for me to wait?”',
    'Can it safely be put off?',
    'You do not need a reason.',
    'It may find that surgery can be put off.',
  ],
};
