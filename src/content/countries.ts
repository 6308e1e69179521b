/**
 * Where the page's readers live: a setting of the page, never an answer. `intl` stands for any other
 * country; it has no numbers of its own, so none is linked.
 */
export const COUNTRIES = ['us', 'gb', 'intl'] as const;
export type CountryId = (typeof COUNTRIES)[number];

/** A phone number or a site that a text names in braces, such as `{cancer-society}`. */
export interface Contact {
  readonly label: string;
  readonly href: string;
}

/** Emergency and crisis lines. Source: N05 for 988; the others are the countries' own numbers. */
export const EMERGENCY_LINES: Readonly<
  Record<CountryId, { readonly emergency: Contact; readonly crisis: Contact } | undefined>
> = {
  us: { emergency: { label: '911', href: 'tel:911' }, crisis: { label: '988', href: 'tel:988' } },
  gb: {
    emergency: { label: '999', href: 'tel:999' },
    crisis: { label: '116 123', href: 'tel:116123' },
  },
  intl: undefined,
};

/** Services that texts send people to. Sources: N11, N23, N26, N27, S64. */
export const CONTACTS = {
  'cancer-institute': { label: '1-800-4-CANCER', href: 'tel:+18004226237' },
  'cancer-society': { label: '1-800-227-2345', href: 'tel:+18002272345' },
  'medicare-line': { label: '1-800-MEDICARE', href: 'tel:+18006334227' },
  'trial-register': { label: 'ClinicalTrials.gov', href: 'https://clinicaltrials.gov/' },
  'institute-site': { label: 'Cancer.gov', href: 'https://www.cancer.gov/' },
  'rare-organization': { label: 'RareDiseases.org', href: 'https://rarediseases.org/' },
  'rare-information': {
    label: 'RareDiseases.info.nih.gov',
    href: 'https://rarediseases.info.nih.gov/',
  },
  'patient-network': { label: 'PatientsLikeMe.com', href: 'https://www.patientslikeme.com/' },
} as const satisfies Record<string, Contact>;
export type ContactId = keyof typeof CONTACTS;
