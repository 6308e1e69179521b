/** What no source was seen for, or that only a clinician can say. It stands before a release. */
export const TO_CONFIRM: readonly string[] = [
  'Every rule marked “Our own rule, which a doctor has yet to check” in the tables.',
  'Fever during chemotherapy as an emergency (question 1).',
  'A children’s hospital specialist for a child; what an office needs before an adult is helped.',
  'Medicaid: that rules differ by state, and to call the plan.',
  'England: whom to ask for records, and that it may take up to a month.',
  'Commission on Cancer accreditation; the Undiagnosed Diseases Network.',
  'That trial listings are not evaluated by the U.S. government.',
  'How far real rates of wrong diagnoses lie below the model’s half.',
  'That many cancers of blood, lymph and testicles are cured with drugs: no source was looked up.',
  'The words under “You decide”: they weigh three choices.',
  'DOIs and years of the papers, against the papers themselves.',
  'The Spanish: by a qualified reviewer, as docs/languages.md says.',
];
