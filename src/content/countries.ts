/**
 * Where the page's readers live: a setting of the page, never an answer. `intl` stands for any
 * other country; it has no numbers of its own, so none is linked.
 */
export const COUNTRIES = ['us', 'gb', 'intl'] as const;
export type CountryId = (typeof COUNTRIES)[number];

/** A phone number or a site that a text names in braces, such as `{cancer-society}`. */
export type Contact = readonly [label: string, href: string];

/**
 * Emergency and crisis lines, to call and to text. Source: N05 for 988; the others are the
 * countries’ own numbers.
 */
export const EMERGENCY_LINES: Readonly<
  Record<CountryId, Partial<Record<'emergency' | 'crisis' | 'crisis-text', Contact>>>
> = {
  us: {
    emergency: ['911', 'tel:911'],
    crisis: ['988', 'tel:988'],
    'crisis-text': ['988', 'sms:988'],
  },
  gb: { emergency: ['999', 'tel:999'], crisis: ['116 123', 'tel:116123'] },
  intl: {},
};

/** Services that texts send people to. Sources: N11, N23, N26, N27, S64. */
export const CONTACTS = {
  'cancer-institute': ['1-800-4-CANCER', 'tel:+18004226237'],
  'cancer-society': ['1-800-227-2345', 'tel:+18002272345'],
  'medicare-line': ['1-800-MEDICARE', 'tel:+18006334227'],
  'trial-register': ['ClinicalTrials.gov', 'https://clinicaltrials.gov/'],
  'institute-site': ['Cancer.gov', 'https://www.cancer.gov/'],
  'rare-organization': ['RareDiseases.org', 'https://rarediseases.org/'],
  'rare-information': ['RareDiseases.info.nih.gov', 'https://rarediseases.info.nih.gov/'],
  'patient-network': ['PatientsLikeMe.com', 'https://www.patientslikeme.com/'],
} as const satisfies Record<string, Contact>;
export type ContactId = keyof typeof CONTACTS;
