/** What every outcome keeps, in words; `every-combination/safety-rules.ts` is the same as code. */
export const SAFETY_RULES: readonly string[] = [
  'In an emergency, nothing but the emergency and its number shows, whatever else was answered.',
  'Where something points toward another opinion, the first advice is to ask how long it is safe to wait.',
  'With as many opinions as before, one more sign never lowers the result.',
  'Opinions that differ, and only those, lead to a third opinion.',
  'Discouragement is called a warning only where the person ticked it.',
  'A person with a blood cancer is never sent to a surgeon.',
  'In the hospital, no virtual opinion is advised.',
  'What a second opinion can change never stands without what it can cost.',
  'Each outcome is, entry by entry, what a second reading of the brief’s rows names.',
];
