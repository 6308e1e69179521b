import type { StatementId } from '../../src/content/statements.js';

export type CorrectionId = Extract<StatementId, `D${number}`>;

/** What the article says, and what was found at its origin. */
export interface Correction {
  readonly said: string;
  readonly found: string;
}

/** Each figure or claim of the article that was checked at its origin, with what came of it. */
export const CORRECTIONS: Readonly<Record<CorrectionId, Correction>> = {
  D1: { said: 'The issue of November 2018.', found: 'October 2018. We say the year.' },
  D2: {
    said: 'A second review changed the diagnosis.',
    found: 'Review, with new scans and tissue samples. We name all three.',
  },
  D3: {
    said: 'An example: from invasive to noninvasive.',
    found: 'The abstract counts more cancer found and other readings of tissue. Not used.',
  },
  D4: {
    said: 'Breast cancer patients.',
    found:
      'Patients who came to one center of their own accord: 70 of them. Its author found the rate higher than in like studies. We say how many, where, and its limits.',
  },
  D5: { said: '43%.', found: '42.8% is printed: 30 of 70. We show 43 of 100, with 30 of the 70.' },
  D6: {
    said: 'Changed means better.',
    found: 'Nobody knows which reading was right. Of this study we say changed, never corrected.',
  },
  D7: { said: '20%.', found: 'The paper prints 21%; 62 of 286 is 21.7%. We show 22 of 100.' },
  D8: {
    said: '88% had a new or refined diagnosis.',
    found: '250 of 286, 87.4%; only the 21% are new. We show 12, 66 and 22 of 100, never 88%.',
  },
  D9: { said: 'About 300 people.', found: '286.' },
  D10: {
    said: 'April 2017, in “Clinic Practice”.',
    found: 'Online in April, printed in August, in Clinical Practice. We say the year.',
  },
  D11: {
    said: 'Confirmed as complete and correct.',
    found: 'The same diagnosis before and after. We say the same.',
  },
  D12: {
    said: 'The second view was right.',
    found: 'No one checked later. The people had problems that were hard to pin down. We say both.',
  },
  D13: {
    said: 'Mayo Clinic Proceedings.',
    found: 'Its sister journal, Innovations, Quality & Outcomes. Named in full.',
  },
  D14: {
    said: 'A study concluded.',
    found: 'A theoretical model. We say: a computer model, not patients.',
  },
  D15: {
    said: 'Errors fall by as much as 50%.',
    found: 'From 50 to 26 in 100 made-up cases, and to 16 with a third opinion. We show those.',
  },
  D16: {
    said: 'The start is not named.',
    found: 'Half of all diagnoses wrong is assumed. We ask it as a what-if.',
  },
  D17: {
    said: 'Surgery is the only way to cure cancer.',
    found: 'Too broad. We say it of many solid tumors.',
  },
  D18: {
    said: 'A cancer surgeon is a must.',
    found: 'For solid tumors. For blood cancers, a doctor who treats that type.',
  },
  D19: {
    said: 'Trials once all standard treatment was tried.',
    found:
      'Some take only people not yet treated. We say to ask early, and again after the usual treatments.',
  },
  D20: {
    said: 'Gynecologic oncologists do better than a general surgeon, say.',
    found:
      'Supported by studies without random groups, most of them against general gynecologists. We say it of ovarian cancer alone, and that studies compared groups.',
  },
  D21: {
    said: 'A valve can often wait.',
    found:
      'Not for all. We say to ask whether it must be done now or can be watched; danger signs are an emergency.',
  },
  D22: {
    said: 'Anything but encouragement is a warning sign.',
    found: 'Kept for serious illness. A doctor who explains why waiting is unsafe is none.',
  },
  D23: {
    said: '$1,850.',
    found:
      'Of 2022; about $600 to $2,400 was seen elsewhere. We name the year, and say to ask for today’s price in writing.',
  },
  D24: {
    said: 'Named hospitals all give virtual opinions.',
    found:
      'Each has limits of its own: states, illnesses, a letter only, your own doctor. For Mayo and Yale no page for patients was found. We name the six as examples of 2022, with such limits beside them.',
  },
  D25: { said: 'A few thousand cases a year.', found: 'About 3,000. We give no number.' },
  D26: {
    said: 'A virtual opinion is alike but for the travel.',
    found: 'There is no physical exam, and some take no inpatients. Limits stand beside gains.',
  },
  D27: {
    said: 'Rankings, and a doctor’s own program, are recommended.',
    found:
      'Those who speak have an interest. We name it in the sources, and call the rankings one guide among others, made by the article’s publisher.',
  },
};
