import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { attributes, FORMS, SERVICES, typedArticleWith, WORDS } from './forms.js';
import { publish } from './outcome.js';
import { findShifts, versionOf } from './run.js';
import { tableOf, writeTable, type Row } from './table.js';

const edition = (name: string) =>
  readFileSync(new URL(`../../../dist/static/en-gb.${name}.html`, import.meta.url), 'utf8').trim();
const element = (inside: string) => `<second-opinion ${attributes('')}>${inside}</second-opinion>`;
const div = (inside: string) => `<div data-second-opinion ${attributes('data-')}>${inside}</div>`;
const services = (slot: string, tag = 'p') => `<${tag} ${slot}="services">${SERVICES}</${tag}>`;
const divWith = (name: string) => div(`\n${edition(name)}\n${services('data-slot')}\n`);

/** What an author may type, and whether all of it must come through. */
const CASES: readonly (readonly [name: string, typed: string, isWhole?: boolean])[] = [
  [
    '`<second-opinion>` with paragraphs, on one line',
    element(`<p>${WORDS}</p>${services('slot')}`),
  ],
  ['`<second-opinion>` with paragraphs, on lines of their own', FORMS.element],
  [
    '`<second-opinion>` with `<span>`, on one line',
    element(`<span>${WORDS}</span> ${services('slot', 'span')}`),
    true,
  ],
  [
    '`<div data-second-opinion>`, on one line',
    div(`<p>${WORDS}</p>${services('data-slot')}`),
    true,
  ],
  ['`<div data-second-opinion>`, on lines of their own', FORMS.div, true],
  ['`<div data-second-opinion>` with the short static edition', divWith('short.fragment'), true],
  ['`<div data-second-opinion>` with the whole static edition', divWith('fragment'), true],
];

const markdown = new MarkdownIt({ html: true });
const HEAD = [
  '',
  `Markdown (markdown-it ${versionOf('markdown-it')})`,
  `WordPress Classic (autop ${versionOf('@wordpress/autop')})`,
];

/** Both put `<p>` around what they do not know as a block. */
export async function runMarkdown(browser: Browser): Promise<string[]> {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const [name, typed, isWhole] of CASES) {
    const article = typedArticleWith(typed);
    const saved = [markdown.render(article), autop(article)];
    const outcomes = [];
    for (const html of saved) outcomes.push(await publish(browser, html));
    const row = { name, outcomes };
    rows.push(row);
    console.log(tableOf(HEAD, [row]).split('\n').at(-1));
    const isBroken = outcomes.some(
      ({ kind, missing, hasWordsBeside }) => kind !== 'widget' || missing.length || hasWordsBeside,
    );
    if (isWhole && isBroken) faults.push(`${name}: not whole`);
  }
  return [
    ...faults,
    ...rows.flatMap(findShifts),
    ...(await writeTable('markdown.md', tableOf(HEAD, rows))),
  ];
}
