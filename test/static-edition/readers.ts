import {
  ANSWER_OPTIONS,
  type OptionId,
  type QuestionId,
} from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import type { FactId } from '../../src/content/facts.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers, Outcome } from '../../src/content/vocabulary.js';
import { decide, outcomeOf } from '../../src/engine/assess.js';
import { holdingFacts } from '../../src/engine/condition.js';
import { resolveJourney } from '../../src/engine/journey.js';
import type { Audience } from '../../src/static-edition/audience.js';

/** What the page knows of a person, and what it tells them. */
export interface Reader {
  readonly outcome: Outcome;
  readonly facts: ReadonlySet<FactId>;
  readonly gave: (question: QuestionId, option: OptionId) => boolean;
}

const { problem, timing, told, treatment, doctor, person, coverage } = ANSWER_OPTIONS;
const SIGNS = [
  {},
  ...told.map((sign) => ({ told: [sign] })),
  ...treatment.map((sign) => ({ treatment: [sign] })),
  ...doctor.map((sign) => ({ doctor: [sign] })),
];

/** Every answer beside every problem, timing and number of doctors, in the country. */
export function everyReader(country: CountryId): Reader[] {
  const common = problem.flatMap((one) => timing.map((at) => ({ problem: one, timing: at })));
  const tailored = [
    ...SIGNS,
    ...person.map((who) => ({ person: who, told: ['major-surgery'] as const })),
    ...coverage.map((how) => ({ coverage: how, treatment: ['newest-options'] as const })),
    { doctor: ['discouraged', 'lost-trust', 'unclear'] as const },
  ];
  return common.flatMap((base) =>
    (['one', 'agree', 'differ'] as const).flatMap((opinions) =>
      tailored.flatMap((more) =>
        surgeons(base.problem).map((surgeon) =>
          readerOf(
            {
              ...{ safety: 'none-of-these', told: [], treatment: [], doctor: [] },
              ...base,
              opinions,
              ...surgeon,
              ...more,
            },
            country,
          ),
        ),
      ),
    ),
  );
}

function surgeons(about: OptionId<'problem'>): Answers[] {
  if (about !== 'cancer') return [{}];
  return ANSWER_OPTIONS['cancer-surgeon'].map((option) => ({ 'cancer-surgeon': option }));
}

function readerOf(answers: Answers, country: CountryId): Reader {
  const journey = resolveJourney(PROTOCOL, answers, country);
  const decision = decide(PROTOCOL, journey, answers);
  const counted = decision.context.answers;
  return {
    outcome: outcomeOf(PROTOCOL, journey, decision),
    facts: holdingFacts(decision.context),
    gave: (question, option) => counted.get(question)?.includes(option) ?? false,
  };
}

export function isIn({ groups, without }: Audience, { gave }: Reader): boolean {
  const fits = ({ question, options }: Audience['without'][number]) =>
    options.some((option) => gave(question, option));
  return groups.every((group) => group.some(fits)) && !without.some(fits);
}
