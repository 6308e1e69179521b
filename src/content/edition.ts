/**
 * When the content was made, when it was last held against its sources, and when that is next due,
 * at the latest (FHIR: `date`, `lastReviewDate` and the end of the `effectivePeriod`). ISO 8601.
 */
export const EDITION = {
  date: '2026-11-26',
  lastReviewDate: '2026-11-26',
  reviewBy: '2027-11-26',
} as const;
