import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEME } from '../../src/element/styles/theme.js';

type Scheme = 'light' | 'dark';

/** The colours of a scheme, by the name of their custom property. */
function coloursOf(scheme: Scheme): ReadonlyMap<string, string> {
  const pattern = /--so-([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g;
  return new Map(
    [...THEME.cssText.matchAll(pattern)].map(([, name, light, dark]) => [
      name!,
      scheme === 'light' ? light! : dark!,
    ]),
  );
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const channel = parseInt(whole.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 1.4.6 (AAA) asks for 7:1 for text, 1.4.11 for 3:1 for controls and states. */
const PAIRS = [
  ['text', 'background', 7],
  ['text', 'surface', 7],
  ['text-soft', 'background', 7],
  ['text-soft', 'surface', 7],
  ['accent', 'background', 7],
  ['accent', 'surface', 7],
  ['on-accent', 'accent', 7],
  ['text', 'chosen', 7],
  ['text-soft', 'chosen', 7],
  ['accent', 'chosen', 7],
  ['urgent', 'background', 7],
  ['urgent', 'surface', 7],
  ['on-urgent', 'urgent', 7],
  ['border', 'background', 3],
  ['border', 'surface', 3],
  ['focus', 'background', 3],
  ['focus', 'surface', 3],
] as const;

describe('contrast', () => {
  it('is calculated as WCAG defines it', () => {
    assert.equal(contrast('#000', '#fff'), 21);
    assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48');
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const [one, other, min] of PAIRS) {
      it(`of ${one} on ${other} is at least ${min}:1 in ${scheme}`, () => {
        const colours = coloursOf(scheme);
        const ratio = contrast(colours.get(one)!, colours.get(other)!);
        assert.ok(ratio >= min, `${ratio.toFixed(2)}:1`);
      });
    }
  }

  it('is checked for every colour except decorative lines', () => {
    const measured = new Set(PAIRS.flatMap(([one, other]) => [one, other] as string[]));
    const colours = [...coloursOf('light').keys()].filter((name) => name !== 'line');
    assert.deepEqual(
      colours.filter((name) => !measured.has(name)),
      [],
    );
  });
});
