import { LIMITS, type Measure } from './limits.js';
import { limitOf, type Measurement } from './verdict.js';

/** One line for each screen with what is longest of it, in the order of the limits. */
export function worstOfEach(measurements: readonly Measurement[]): string[] {
  const screens = [...new Set(measurements.map(({ screen }) => screen))];
  const kinds = Object.keys(LIMITS);
  const orderOf = (screen: string) => kinds.indexOf(screen.split(' ')[0]!);
  screens.sort((one, other) => orderOf(one) - orderOf(other));
  const rows = screens.map((screen) => {
    const here = measurements.filter((one) => one.screen === screen);
    const cells = (measure: Measure) => {
      const worst = here.reduce((most, one) => (one[measure] > most[measure] ? one : most));
      return [...lengthCells(worst, measure), worst.case];
    };
    return [screen, ...cells('height'), ...cells('words')];
  });
  return lines([['', 'px', 'at most', 'case', 'words', 'at most', 'case'], ...rows]);
}

/** One line for each screen of each case. */
export function allOfThem(measurements: readonly Measurement[]): string[] {
  const rows = measurements.map((one) => [
    one.case,
    one.screen,
    ...lengthCells(one, 'height'),
    ...lengthCells(one, 'words'),
  ]);
  return lines([['case', '', 'px', 'at most', 'words', 'at most'], ...rows]);
}

function lengthCells(measurement: Measurement, measure: Measure): string[] {
  const most = limitOf(measurement, measure);
  return [String(measurement[measure]), most === Infinity ? '' : String(most)];
}

function lines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      /^\d+$/.test(cell) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!),
    );
    return cells.join('  ').trimEnd();
  });
}
