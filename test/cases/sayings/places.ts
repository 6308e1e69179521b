import type { Sayings } from './saying.js';

/** Numbers and prices, each of them of one operation or country. */
export const PLACES: Sayings = {
  'any count for an operation other than hip or knee': {
    patterns: [/\b(?:pancreas|esophagus|lung|rectum|mitral|aort\w+|carotid)\b.*\d/i],
    within: 'sentence',
    finds: ['lung: 40, 15'],
    spares: ['hip or knee: 50, 25'],
  },
  "$1,850 shown as today's price": {
    patterns: [/\$1,?850(?![\s\S]{0,120}\b2022\b)(?<!\b2022\b[\s\S]{0,130})/],
    within: 'text',
    finds: ['It costs $1,850.'],
    spares: ['It cost $1,850 at one center in 2022.'],
  },
  '911 as the only emergency number': {
    patterns: [/\b911\b/],
    within: 'text',
    finds: ['Call 911.'],
  },
  'any price or yearly minimum of the United States': {
    patterns: [/\$\s*\d/, /\bLeapfrog\b.*\blists\b/, /\byearly minimums?\b/],
    within: 'text',
    finds: ['It costs $400.', 'Leapfrog lists them.', 'There are yearly minimums.'],
  },
};
