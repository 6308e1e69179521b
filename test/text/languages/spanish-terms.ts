import type { Ban } from '../banned-wording.js';

/** Between a word and none: `\b` takes accented letters for none of a word. */
const EDGE = String.raw`(?:(?<=[\p{L}\d])(?![\p{L}\d])|(?<![\p{L}\d])(?=[\p{L}\d]))`;

export function said(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(String.raw`\b`, EDGE), 'iu');
}

/** In sentences, and in the names of sources. */
export const ENGLISH_WORDS: Ban = {
  why: 'English words, but for proper names',
  pattern: said(
    String.raw`\b(?:the|and|of|on|with|your|you|is|are|for|from|by|before|getting|others?|own|pages|guides?|guideline|chapter|hospitals’?|health|doctor’s|surgery|surgical|volume|estimates?|good-faith|act)\b`,
  ),
  except: [/\bCommission on Cancer\b/, /\bBest Hospitals\b/, /\bThe Independent\b/],
  catches: ['The hospitals’ own pages', 'Otto and others', 'Guía de good-faith estimates'],
};

/** The terms that people in the U.S. use, and “usted”. */
export const SPANISH_TERMS: readonly Ban[] = [
  {
    why: 'a word that reads as another thing, or as bookish',
    pattern: said(
      String.raw`\b(?:papeles|piezas?|(?<!\()coyunturas?|a?donde hallar\p{L}*|hall(?:ar\p{L}*|e|en|a|an|ó|ado)|saber de cierto|lazos)\b`,
    ),
    catches: [
      'Mande los papeles.',
      'Le ponen una pieza.',
      'Un problema de las coyunturas.',
      'Dónde hallarlos.',
      'Quiero saber de cierto.',
      'Tienen lazos con el hospital.',
    ],
  },
  {
    why: '“estudio” alone reads as a lab test',
    // The study of a card, and what studies found, are studies.
    pattern: said(
      String.raw`\b(?:un|el|algún|los|unos|para) estudios?\b(?! clínic| original)|\bensayo o estudio\b`,
    ),
    only: ['questions.**', 'reasons.**', 'advice.**', 'scripts.**'],
    catches: ['Quiero saber si un estudio puede ayudarme.', '¿Hay algún estudio para mí?'],
  },
  {
    why: 'a sentence of version 1 that readers stumbled over',
    pattern: said(
      String.raw`¿Qué le pasa a usted|no nos hablamos|les pesó|se puede leer mal|tratar como antes|opera senos|Vimos sus cifras|es jefe de|Usted importa|Debe saberlo|Si no son iguales|la cuenta lo pasa|Listas de hospitales|No deje ni cambie`,
    ),
    catches: [
      '¿Qué le pasa a usted?',
      'Ya no nos hablamos bien.',
      'Usted importa, y hay ayuda ya.',
      'No deje ni cambie sus medicinas.',
      'Listas de hospitales',
    ],
  },
  {
    why: 'most is not nearly all',
    pattern: said(String.raw`\bcasi tod[oa]s\b`),
    catches: ['Casi todos tienen tiempo.'],
  },
  {
    why: 'a number that Spanish has a name of its own for',
    pattern: /4-CANCER/,
    catches: ['Llame al 1-800-4-CANCER.'],
  },
  ENGLISH_WORDS,
  {
    why: 'it says “usted”, never “tú” or “vosotros”',
    pattern: said(
      String.raw`\b(?:tú|ti|contigo|tus?|vosotros|vuestr[oa]s?|os|puedes|debes|tienes|quieres|eres|estás)\b`,
    ),
    catches: ['Puedes pedirla.', 'Habla con tu doctor.'],
  },
];
