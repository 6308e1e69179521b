/** Who says it. Names and titles are the sources' own, so they are not translated. */
export interface Source {
  readonly publisher: string;
  readonly title?: string;
  /** The year that it speaks for, where it ages. */
  readonly year?: number;
  readonly doi?: string;
}

const ARTICLE = { title: 'When to Get a Second Opinion', year: 2022 } as const;

/** `editor` and `unchecked` are our own rules; their words stand with the texts. */
export const SOURCES = {
  'us-news': { publisher: 'U.S. News', ...ARTICLE },
  rasmussen: { publisher: 'Dr. Peter Rasmussen, Cleveland Clinic, in U.S. News', ...ARTICLE },
  kamal: { publisher: 'Dr. Arif Kamal, American Cancer Society, in U.S. News', ...ARTICLE },
  editor: { publisher: 'second-opinion' },
  unchecked: { publisher: 'second-opinion' },
  'cancer-society': { publisher: 'American Cancer Society', title: 'Seeking a Second Opinion' },
  'cancer-institute': { publisher: 'National Cancer Institute' },
  'medicare-booklet': {
    publisher: 'Medicare',
    title: 'Getting a Second Opinion Before Surgery',
    year: 2020,
  },
  medicare: { publisher: 'Medicare', title: 'Second surgical opinions' },
  'benefit-manual': { publisher: 'Medicare', title: 'Benefit Policy Manual, chapter 15, 30' },
  'federal-register': { publisher: 'Federal Register, 90 FR 52063', year: 2025 },
  'medicare-interactive': { publisher: 'Medicare Interactive' },
  'emergency-physicians': { publisher: 'American College of Emergency Physicians' },
  ucsf: { publisher: 'UCSF Hospital Handbook' },
  'surprise-billing': { publisher: 'No Surprises Act, good-faith estimates' },
  'advocate-foundation': { publisher: 'Patient Advocate Foundation' },
  california: { publisher: 'California Health and Safety Code 1383.15' },
  hipaa: { publisher: 'HIPAA, 45 CFR 164.524' },
  'cures-act': { publisher: '21st Century Cures Act', year: 2021 },
  ahrq: { publisher: 'AHRQ, publication 01-0040d' },
  leapfrog: { publisher: 'Leapfrog Group, surgical volume' },
  surgeons: { publisher: 'American College of Surgeons' },
  'valve-guideline': { publisher: 'ACC/AHA valve guideline', year: 2020 },
  'rare-networks': { publisher: 'NORD and NIH' },
  'trial-guides': { publisher: 'ClinicalTrials.gov and NCI guides' },
  'uk-charities': { publisher: 'MS Trust, Patients Association and Macmillan' },
  'marthas-rule': { publisher: 'The Independent, on Martha’s Rule', year: 2024 },
  licensing: { publisher: 'Foley & Lardner, in Fierce Healthcare', year: 2025 },
  'virtual-services': { publisher: 'The hospitals’ own pages' },
  'first-view-study': { publisher: 'Survey of 332 doctors in Israel, PMC3445697' },
  'vendor-figures': { publisher: 'Makers of second-opinion services' },
  garcia: {
    publisher: 'Garcia and others, Ann Surg Oncol 25(10):2953-2957',
    title:
      'The Value of a Second Opinion for Breast Cancer Patients Referred to a National Cancer Institute (NCI)-Designated Cancer Center with a Multidisciplinary Breast Tumor Board',
    year: 2018,
    doi: '10.1245/s10434-018-6599-y',
  },
  'van-such': {
    publisher: 'Van Such and others, J Eval Clin Pract 23(4):870-874',
    title: 'Extent of diagnostic agreement among medical referrals',
    year: 2017,
    doi: '10.1111/jep.12747',
  },
  halasy: {
    publisher: 'Halasy and Shafrin, Mayo Clinic Proceedings: Innovations, Quality & Outcomes',
    title:
      'When Should You Trust Your Doctor? Establishing a Theoretical Model to Evaluate the Value of Second Opinion Visits',
    year: 2021,
    doi: '10.1016/j.mayocpiqo.2021.01.014',
  },
  meyer: {
    publisher: 'Meyer, Singh and Graber, Am J Med 128(10):1138.e25-33',
    title: 'Evaluation of Outcomes From a National Patient-initiated Second-opinion Program',
    year: 2015,
    doi: '10.1016/j.amjmed.2015.04.020',
  },
  vernooij: {
    publisher: 'Vernooij and others, Gynecol Oncol 105:801-812',
    year: 2007,
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof SOURCES;
