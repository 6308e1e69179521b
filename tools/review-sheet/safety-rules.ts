/**
 * What every outcome keeps (section 6 of the brief), and what holds it:
 * `test/oracle/safety-rules.ts` over every combination of answers, or a test over all words and
 * screens.
 */
export const SAFETY_RULES: readonly string[] = [
  'In an emergency, nothing but the emergency and its number shows, whatever else was answered. (Every combination.)',
  'No text tells anyone to wait, cancel, skip, stop or change care, or names a likely illness, a risk, or which doctor is right. (Every string in each language, by its list of bans; every case by its own.)',
  'Where something points toward another opinion, the first advice is to ask how long it is safe to wait. (Every combination.)',
  'With as many opinions as before, one more sign never lowers the result. (Every combination.)',
  'Opinions that differ, and only those, lead to a third opinion. (Every combination.)',
  'Discouragement is called a warning only where the person ticked it. (Every combination.)',
  'A person with a blood cancer is never sent to a cancer surgeon. (Every combination.)',
  'In the hospital, or in an emergency, no virtual opinion is advised. (Every combination.)',
  'What a second opinion can change never stands without what it can cost. (Every combination.)',
  'The lowest result never says that no second opinion is needed. (Every string, by its list of bans.)',
  'The line with the emergency number is on every screen. (Browser tests, on every screen.)',
  'Each entry is reached by some answers, and by none that its row does not name: every result was compared, entry by entry, with a second program written from the brief alone. (Every combination.)',
];
