import type { Exception } from './exceptions.js';
import { LIMITS, PERCENT, type Limits, type Measure } from './limits.js';

/** One screen as it was measured. */
export interface Measurement extends Required<Limits> {
  readonly language: string;
  readonly case: string;
  /** Its kind, then which one of that kind it is: `question safety`. */
  readonly screen: string;
}

const UNITS = { height: 'px', words: 'words' } as const satisfies Record<Measure, string>;
/** A fault names so many of its screens. */
const LISTED = 3;
const MEASURES = Object.keys(UNITS) as Measure[];

/** The most that a screen may take: its own limit, else that of its kind, else any length. */
export function limitOf(
  { screen, language }: Pick<Measurement, 'screen' | 'language'>,
  measure: Measure,
): number {
  const [kind = ''] = screen.split(' ');
  const most = (LIMITS[screen] ?? LIMITS[kind])?.[measure] ?? Infinity;
  const percent = PERCENT[language];
  if (!percent) throw new Error(`limits.ts says nothing of the language ${language}.`);
  return Math.floor((most * percent) / 100);
}

/** The screens above a limit, or above what an exception allows; exceptions that none needs. */
export function findFaults(
  measurements: readonly Measurement[],
  exceptions: readonly Exception[],
): string[] {
  const needed = new Set<Exception>();
  const above = new Map<string, Above[]>();
  for (const one of measurements) {
    for (const measure of MEASURES) {
      const limit = limitOf(one, measure);
      const length = one[measure];
      if (length <= limit) continue;
      const exception = exceptions.find((exception) => covers(exception, one, measure));
      if (exception) needed.add(exception);
      const most = exception?.measured ?? limit;
      if (length <= most) continue;
      const fault = `${one.language} ${one.screen}: more than ${most} ${UNITS[measure]}`;
      above.set(fault, [...(above.get(fault) ?? []), { length, case: one.case }]);
    }
  }
  const unneeded = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...[...above].map(([fault, found]) => `${fault}: ${describeLongest(found)}`),
    ...unneeded.map((exception) => `${describeException(exception)}: nothing needs it any more`),
  ];
}

interface Above {
  readonly length: number;
  readonly case: string;
}

function describeLongest(found: readonly Above[]): string {
  const sorted = [...found].sort((one, other) => other.length - one.length);
  const longest = sorted.slice(0, LISTED).map(({ length, case: id }) => `${length} in ${id}`);
  const others = sorted.length - longest.length;
  return longest.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

/** As it is printed. */
export function describeException({ language, screen, case: id, ...exception }: Exception): string {
  const { limit, measured } = exception;
  return `${language} ${screen}: exception for ${id}: ${measured} ${UNITS[limit]}`;
}

function covers(exception: Exception, measurement: Measurement, measure: Measure): boolean {
  return (
    exception.limit === measure &&
    exception.screen === measurement.screen &&
    exception.language === measurement.language &&
    (exception.case === 'any' || exception.case === measurement.case)
  );
}
