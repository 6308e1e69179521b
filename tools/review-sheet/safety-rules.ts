/**
 * What every outcome keeps (section 8 of the brief), and what holds it: `test/oracle` over every
 * combination of answers, or a test over all words and screens.
 */
export const SAFETY_RULES: readonly string[] = [
  'In an emergency, nothing but the emergency section and its number shows, whatever else was answered. (Every combination.)',
  'No text tells anyone to wait, cancel, skip, stop or change care, or names a likely disease, a risk, or which doctor is right. (Every string in each language, by its list of bans; every case by its own.)',
  'Whether there is time is asked first after a first opinion, in one of two ways, and is the first step wherever one is advised. (Every combination.)',
  'With as many opinions as before, one more sign never lowers the result. (Every combination.)',
  'Opinions that differ, and only those, lead to a third opinion. (Every combination.)',
  'Discouragement is called a warning only where the person ticked it; its help excludes a doctor who said why waiting is unsafe. (Every combination.)',
  'With a blood cancer, or before it is clear that it is cancer, nobody is sent to a cancer surgeon. (Every combination.)',
  'In the hospital nobody is sent elsewhere, to a virtual opinion or to a visit in person. (Every combination.)',
  'What a second opinion can change never stands without its downsides. (Every combination.)',
  'The lowest result never says that no second opinion is needed. (Every string, by its list of bans.)',
  'The emergency line is on every screen; in an emergency its number is a button. (Browser tests, on every screen.)',
  'Each entry is reached by some answers, and by none that its row does not name: every result was compared, entry by entry, with a second program written from the brief alone. (Every combination.)',
  'No question presumes a diagnosis before there is one. (Every combination; every string.)',
  'Nothing about an organ’s cancer stands with a blood cancer, and nothing about an adult’s with a child. (Every combination; every string.)',
];
