/** What no source was seen for, or that only a clinician or a lawyer can say. */
export const TO_CONFIRM: readonly string[] = [
  'Every rule marked “our own rule, to be confirmed” in the tables.',
  'Danger signs without a source: a fever on chemo; in pregnancy, heavy bleeding or a baby that moves less.',
  'Why to do it in an emergency: help can start in the ambulance; a crisis line can help someone stay safe. That tissue valves are often animal.',
  'That surgery is the main way to a cure for many solid tumors, and not the usual way for blood cancers (D17, D18).',
  'A specialist at a children’s hospital for a child; the OK and the form for another adult.',
  'Medicaid: that rules differ, and to call the plan or the state.',
  'NHS records: whom to ask, and that it may take up to a month; the UK’s PALS, MDT and GP.',
  'Commission on Cancer programs as a place near home (N24).',
  'Mayo and Yale among the virtual services: no page for patients was found (D24).',
  'Seen second-hand only: the time to wait (N02), spinal cord signs with cancer (N06), the estimate (N12), the NHS (N28).',
  'The words of “Your choices”: they weigh three choices.',
  'DOIs and years of the papers, against the papers themselves.',
  'The Spanish, by a qualified reviewer, as docs/languages.md says.',
  'For a lawyer: that it is no medical device (FDA; EU MDR and MDCG 2019-11; UK MHRA).',
  'For a lawyer: Section 508 for federal buyers; the check for bias of 45 CFR 92.210.',
  'The marks aimed at for plain language: 85 for the CDC index, 80% for PEMAT-P.',
];
