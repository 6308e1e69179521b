import { decide } from './assess.js';
import { evaluate, TRUE, type Situation, type Truth } from './condition.js';
import type { Advice, Answers, Evidence, ReasonTrace, Ids, Reason } from './model.js';
import { EXISTS, IS, NOT, NOT_ASKED, type Place, type Program } from './program.js';

/** Bits of options by the position of their question. */
type Marks = Map<number, number>;

/**
 * Tells of anything that an outcome hands out which of the person's answers it came from: those
 * that its rule asks for; where there are none, those that its rule rules out. None at all: it came
 * from no single answer.
 */
export function explain<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): (entry: Reason<I> | Advice<I> | Evidence<I>) => ReasonTrace<I>[] {
  const { situation } = decide(program, answers, country);
  return (entry) => {
    const asked: Marks = new Map();
    const ruledOut: Marks = new Map();
    collect(whenOf(program, entry), TRUE, situation, program.questions.length, { asked, ruledOut });
    return grounds(program, asked.size ? asked : ruledOut);
  };
}

function whenOf<I extends Ids>(program: Program<I>, entry: unknown): Place {
  const rows = [...program.reasons, ...program.advice, ...program.evidence];
  const row =
    rows.find((one) => one.entry === entry) ??
    program.outcomes.find(({ headline }) => headline.includes(entry as Reason<I>))!;
  return row.when;
}

/** Walks down to the answers that make a condition what it is. */
function collect(
  place: Place,
  wanted: Truth,
  situation: Situation,
  questions: number,
  found: Readonly<Record<'asked' | 'ruledOut', Marks>>,
): void {
  if (evaluate(place, situation) !== wanted) return;
  const [kind, position, bits] = situation.conditions[place]! as [number, number, number];
  if (kind === IS || kind === EXISTS) {
    // What is known beside the answers is none of them.
    const standing = position < questions ? situation.standings[position]! : NOT_ASKED;
    const [marks, marked] =
      wanted === TRUE ? [found.asked, standing & bits] : [found.ruledOut, standing];
    if (marked) marks.set(position, marks.get(position)! | marked);
    return;
  }
  const inward = kind === NOT ? ((TRUE - wanted) as Truth) : wanted;
  for (const operand of situation.conditions[place]!.slice(1)) {
    collect(operand, inward, situation, questions, found);
  }
}

function grounds<I extends Ids>(
  { questions, options }: Program<I>,
  marks: Marks,
): ReasonTrace<I>[] {
  return questions.flatMap(({ id }, position) => {
    const marked = marks.get(position) ?? 0;
    const chosen = options[id].filter((_, place) => marked & (1 << place));
    return chosen.length ? [{ question: id, options: chosen }] : [];
  });
}
