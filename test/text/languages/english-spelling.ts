import type { CountryBan } from '../banned-wording.js';

/** A sentence for the UK is spelled as people there spell it; any other, as in the U.S. */
export const SPELLED_IN_ENGLISH: readonly CountryBan[] = [
  {
    countries: ['gb'],
    why: 'the spelling of the UK',
    pattern: /tumour|centre|programme|anaesth|gynaeco|leukaemia|diarrhoea|haem|oesoph/i,
    catches: ['A solid tumour (a lump).', 'An expert centre.'],
  },
  {
    countries: ['us', 'intl'],
    why: 'the spelling of the U.S.',
    pattern: /tumor|\bcenters?\b|\bprograms?\b|anesth|gyneco|leukemia|diarrhea|hemato|esoph/i,
    catches: ['A solid tumor (a lump).', 'An expert center.'],
  },
];
