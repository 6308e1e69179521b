/**
 * Who says it, with the year that it speaks for where it ages. A paper by its authors, journal and
 * year, and by its DOI. A language has its own name for a source in `source.names`.
 */
export type Source = readonly [name: string, doi?: string];

/** `editor` and `unchecked` are our own rules; their words stand with the texts. */
export const SOURCES = {
  'us-news': ['U.S. News, 2022'],
  rasmussen: ['Dr. Peter Rasmussen, Cleveland Clinic, in U.S. News, 2022'],
  kamal: ['Dr. Arif Kamal, American Cancer Society, in U.S. News, 2022'],
  editor: ['second-opinion'],
  unchecked: ['second-opinion'],
  'cancer-society': ['American Cancer Society'],
  'cancer-institute': ['National Cancer Institute'],
  'medicare-booklet': ['Medicare, Getting a Second Opinion Before Surgery, 2020'],
  medicare: ['Medicare'],
  'benefit-manual': ['Medicare Benefit Policy Manual, chapter 15, 30'],
  'federal-register': ['Federal Register, 90 FR 52063, 2025'],
  'medicare-interactive': ['Medicare Interactive'],
  'emergency-physicians': ['American College of Emergency Physicians'],
  ucsf: ['UCSF Hospital Handbook'],
  'surprise-billing': ['No Surprises Act, good-faith estimates'],
  'advocate-foundation': ['Patient Advocate Foundation'],
  hipaa: ['HIPAA, 45 CFR 164.524'],
  'cures-act': ['21st Century Cures Act, 2021'],
  ahrq: ['AHRQ, publication 01-0040d'],
  leapfrog: ['Leapfrog Group, surgical volume'],
  surgeons: ['American College of Surgeons'],
  'valve-guideline': [
    'Otto and others, ACC/AHA valve guideline of 2020, Circulation, 2021',
    '10.1161/CIR.0000000000000923',
  ],
  'rare-networks': ['NORD and NIH'],
  'trial-guides': ['ClinicalTrials.gov and NCI guides'],
  'uk-charities': ['MS Trust, Patients Association and Macmillan'],
  'marthas-rule': ['The Independent, on Martha’s Rule, 2024'],
  'virtual-services': ['The hospitals’ own pages'],
  'first-view-study': ['Vashitz and others, J Gen Intern Med, 2012', '10.1007/s11606-012-2056-y'],
  garcia: ['Garcia and others, Ann Surg Oncol, 2018', '10.1245/s10434-018-6599-y'],
  'van-such': ['Van Such and others, J Eval Clin Pract, 2017', '10.1111/jep.12747'],
  halasy: [
    'Halasy and Shafrin, Mayo Clinic Proceedings: Innovations, Quality & Outcomes, 2021',
    '10.1016/j.mayocpiqo.2021.01.014',
  ],
  meyer: ['Meyer, Singh and Graber, Am J Med, 2015', '10.1016/j.amjmed.2015.04.020'],
  vernooij: ['Vernooij and others, Gynecol Oncol, 2007', '10.1016/j.ygyno.2007.02.030'],
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof SOURCES;

export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];

/** Nobody else says it. */
export const OWN_RULES: readonly SourceId[] = ['editor', 'unchecked'];

/** What the article says, or people in it. */
export const ARTICLE: readonly SourceId[] = ['us-news', 'rasmussen', 'kamal'];

/** Papers in journals: of studies, and of one computer model. */
export const PAPERS: readonly SourceId[] = [
  'valve-guideline',
  'first-view-study',
  'garcia',
  'van-such',
  'halasy',
  'meyer',
  'vernooij',
];
