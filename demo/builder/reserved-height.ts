/**
 * The room that a page keeps for the widget until its script has run: the height of its
 * introduction, worked out from its words, so that nothing around it moves.
 */
import { interpolate, optionText, type WordingContext } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import type { Text } from '../../src/text/text.js';
import type { BuilderSettings } from './settings.js';

/** The average width of a letter in the widest of common fonts (Verdana, DejaVu Sans), in em. */
const LETTER = 0.56;
/** What stays empty at the end of a line on average, in letters, and of the last one, in lines. */
const RAGGED = 2;
const LAST_LINE = 0.5;
/** In em, as everything below. The card is never wider than the last; 280 px is the first. */
const WIDTHS = { narrowest: 17.5, middle: 25, widest: 42 };
const BORDERS = 0.125;
/** Borders, paddings, the button Start, and the folded line with the sources. */
const ALWAYS = BORDERS + 9;

interface Paragraph {
  readonly words: string;
  /** Of its letters. The others are in em of these letters. */
  readonly size: number;
  readonly leading: number;
  readonly below: number;
}
const TOP: Omit<Paragraph, 'words'> = { size: 0.875, leading: 1.5, below: 0 };
const TITLE: Omit<Paragraph, 'words'> = { size: 1.4375, leading: 1.25, below: 0.4 };
const SOFT: Omit<Paragraph, 'words'> = { size: 0.9375, leading: 1.45, below: 0.55 };
const PLAIN: Omit<Paragraph, 'words'> = { size: 1, leading: 1.5, below: 0.75 };
/** In the page's own style. */
const NOTICE: Omit<Paragraph, 'words'> = { size: 1, leading: 1.6, below: 1 };

/** `least`, or the highest of `from` less a part (`shrinking`) of the width. */
export interface ReservedHeight {
  readonly least: number;
  readonly lines: readonly { readonly from: number; readonly shrinking: number }[];
}

/** At least the height of the introduction at every width of a column from 280 pixels. */
export function reservedHeight(settings: BuilderSettings): ReservedHeight {
  const { narrowest, middle, widest } = WIDTHS;
  const versions = languagesOf(settings).map((text) => paragraphsOf(text, settings));
  const heightAt = (width: number) =>
    ALWAYS + Math.max(...versions.map((paragraphs) => sumOf(paragraphs, width)));
  return {
    least: roundUp(heightAt(widest)),
    lines: [lineAbove(heightAt, narrowest, middle), lineAbove(heightAt, middle, widest)],
  };
}

function languagesOf({ language }: BuilderSettings): Text[] {
  const all = { en: [EN], es: [ES], page: [EN, ES] };
  return all[language];
}

function sumOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0);
}

function lineAbove(heightAt: (width: number) => number, start: number, end: number) {
  const shrinking = Math.floor((100 * (heightAt(start) - heightAt(end))) / (end - start)) / 100;
  let from = 0;
  for (let width = start; width <= end; width += 0.25) {
    from = Math.max(from, heightAt(width) + shrinking * width);
  }
  return { from: roundUp(from), shrinking };
}

/** To half an em. */
function roundUp(height: number): number {
  return Math.ceil(2 * height) / 2;
}

function heightOf({ words, size, leading, below }: Paragraph, width: number): number {
  const paddings = 2 * Math.min(1.25, Math.max(0.75, width * 0.05));
  const letters = (width - BORDERS - paddings) / (LETTER * size) - RAGGED;
  return (Math.max(1, words.length / letters + LAST_LINE) * leading + below) * size;
}

/** What the introduction says, as its views put it together. */
function paragraphsOf(text: Text, settings: BuilderSettings): Paragraph[] {
  const { country, notice, publisher, publisherInterest, topic } = settings;
  const { introduction, emergencyLine, interest, flow } = text;
  const emergency = country === 'intl' ? emergencyLine.localNumber : '000';
  const { title, lead, whatNot, forSomeoneElse, privacy, preset } = introduction;
  const name = publisher.trim() || interest.thisSite;
  const context: WordingContext = { text, country, today: '', facts: new Set() };
  const all: Paragraph[] = [
    { ...TOP, words: interpolate(emergencyLine.long, { emergency }) },
    { ...TITLE, words: title },
    { ...PLAIN, words: lead },
    { ...SOFT, words: [whatNot, forSomeoneElse, privacy].join(' ') },
  ];
  if (publisherInterest) {
    const words = interpolate(interest[publisherInterest], { publisher: name });
    all.push({ ...PLAIN, words });
  }
  if (topic) {
    const { topic: named, short } = optionText('problem', topic, context);
    const words = interpolate(preset, { problem: named ?? short });
    all.push({ ...PLAIN, words: `${words} ${flow.change}` });
  }
  if (notice.words.trim()) all.push({ ...NOTICE, words: notice.words });
  return all;
}
