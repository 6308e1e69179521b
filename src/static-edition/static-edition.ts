import type { SectionId } from '../content/advice/advice.js';
import { ANSWER_OPTIONS } from '../content/answer-options.js';
import { BALANCE, SCRIPTS, SCRIPTS_SECTION } from '../content/page.js';
import { PROTOCOL } from '../content/protocol.js';
import { SOURCES, SOURCE_IDS, type SourceId } from '../content/sources.js';
import { ADVISED, type TierId } from '../content/tiers.js';
import type { ReasonTrace, Vocabulary } from '../content/vocabulary.js';
import type { AdviceRule } from '../engine/model.js';
import { scriptBlocks } from '../visit-summary/visit-summary.js';
import {
  adviceText,
  formatNumber,
  interpolate,
  formatList,
  optionText,
  sourceText,
} from '../text/compose.js';
import type { EvidenceText } from '../text/text.js';
import { answersIn, canHold } from './conditions.js';
import { blocks, escapeHtml, disclosure, heading, link, list, sentence } from './markup.js';
import type { Markup, RenderContext } from './markup.js';

/** Figures that age are left out: nobody knows how long the page stands. */
const NEVER = '9999-12-31';

/** Open from the start: as much room as the widget takes, with what helps first. */
const OPEN: SectionId = 'talk-first';

/** What only people with two doctors who differ are told. */
const DIFFER: ReasonTrace = { question: 'opinions', options: ['differ'] };

/**
 * All that the tool can say, without asking: for readers without JavaScript, search engines,
 * translators, feeds and e-mail. A publisher pastes it inside the element, which shows it until it
 * is defined itself. Made from the same rules and words.
 *
 * @returns A fragment of HTML without style, script, id or class.
 */
export function staticEdition(place: RenderContext): Markup {
  const { introduction, staticEdition: words, about } = place.text;
  return [
    heading(0, escapeHtml(introduction.title), place),
    `<p>${sentence(introduction.lead[0] as string, place)}</p>`,
    `<p>${sentence(introduction.lead.at(-1) as string, place)}</p>`,
    `<p>${sentence(place.text.emergencyLine, place)}</p>`,
    disclosure(words.emergency, emergencies(place)),
    disclosure(words.signs, signs(place)),
    disclosure(place.text.outcome.balance, balance(place)),
    ...PROTOCOL.sections.map((section) => renderSection(section, place)).filter(Boolean),
    disclosure(place.text.outcome.evidence, studies(place)),
    disclosure(about.sources, sources(SOURCE_IDS, place)),
    '',
  ].join('\n');
}

/** What needs help at once, and what to do then. */
function emergencies(place: RenderContext): Markup[] {
  const { text, country } = place;
  return ANSWER_OPTIONS.safety
    .filter((option) => option !== 'none-of-these')
    .flatMap((option) => {
      const [label, help] = optionText('safety', option, text);
      const [, lead, first] = text.outcomes[option];
      return [
        heading(1, escapeHtml(label), place),
        ...blocks(help ? [help] : [], place),
        ...blocks([lead, text.firstStepIn[country]?.[option] ?? first], place),
      ];
    });
}

function signs(place: RenderContext): Markup[] {
  const { text } = place;
  const ids = new Set(['opinions-differ' as const, ...PROTOCOL.reasons.map(({ id }) => id)]);
  const said = [...ids].map((id) => text.reasons[id]);
  return [
    ...blocks([text.questions.signs.rationale], place),
    list(said.map(([sign, because]) => `<b>${escapeHtml(sign)}</b> ${escapeHtml(because)}`)),
  ];
}

function balance(place: RenderContext): Markup[] {
  return PROTOCOL.advice
    .filter(({ id }) => BALANCE.includes(id))
    .flatMap((rule) => advice(rule, place));
}

function renderSection(section: SectionId, place: RenderContext): Markup {
  const { text, country } = place;
  const isToldTo = (tiers: readonly TierId[]) => ADVISED.some((tier) => tiers.includes(tier));
  const shown = PROTOCOL.advice.filter(
    (rule) =>
      rule.section === section &&
      isToldTo(rule.tiers) &&
      canHold(rule.when, country) &&
      !BALANCE.includes(rule.id),
  );
  if (!shown.length) return '';
  const body = shown.flatMap((rule) => advice(rule, place));
  const said = section === SCRIPTS_SECTION ? scripts(place) : [];
  return disclosure(text.outcome.sections[section], [...body, ...said], section === OPEN);
}

function advice({ id, tiers, when }: AdviceRule<Vocabulary>, place: RenderContext): Markup[] {
  const { text, country } = place;
  const [title, ...body] = adviceText(id, text, { headline: '', country, today: NEVER });
  const isForSome = !tiers.includes('strong');
  return [
    heading(1, sentence(title, place), place),
    ...whom([...(isForSome ? [[DIFFER]] : []), ...answersIn(when)], place),
    ...blocks(body, place),
  ];
}

/** For whom it is, in the words of the answers. */
function whom(groups: readonly (readonly ReasonTrace[])[], { text }: RenderContext): Markup[] {
  const { why, questions, staticEdition } = text;
  const quotes = ({ question, options }: ReasonTrace) => {
    const answers = options.map((option) =>
      interpolate(why.quoted, { words: optionText(question, option, text)[0] }),
    );
    const { name } = questions[question];
    return interpolate(staticEdition.answer, {
      answers: formatList(answers, 'disjunction', text),
      name,
    });
  };
  return groups.map((grounds) => {
    const answers = formatList(grounds.map(quotes), 'disjunction', text);
    return `<p><i>${escapeHtml(interpolate(staticEdition.fits, { answers }))}</i></p>`;
  });
}

function scripts(place: RenderContext): Markup[] {
  return SCRIPTS.flatMap((script) => [
    heading(1, escapeHtml(place.text.scripts[script][0]), place),
    ...blocks(scriptBlocks(script, place.text), place),
  ]);
}

/** Pictures told in words. */
function studies(place: RenderContext): Markup[] {
  const { text } = place;
  return PROTOCOL.evidence.flatMap(({ id, kind, charts }) => {
    const words: EvidenceText = text.evidence[id];
    const isModel = kind === 'model';
    const outOf100 = isModel ? text.outcome.outOf100Cases : text.outcome.outOf100;
    return [
      heading(1, escapeHtml(words.title), place),
      ...blocks([...(isModel ? [text.outcome.model] : []), words.about], place),
      ...charts.flatMap((chart) => [
        `<p>${escapeHtml(`${words.charts[chart.id]!}. ${outOf100}`)}</p>`,
        list(
          Object.entries(chart.parts).map(([part, count]) =>
            escapeHtml(`${formatNumber(count, text)} ${words.parts[part]!}.`),
          ),
        ),
      ]),
      ...blocks([words.limits], place),
    ];
  });
}

function sources(ids: readonly SourceId[], { text }: RenderContext): Markup[] {
  const lines = ids.map((id) => {
    const [, doi] = SOURCES[id];
    return `${escapeHtml(sourceText(id, text))}. ${doi ? link(`doi:${doi}`, `https://doi.org/${doi}`) : ''}`;
  });
  return [list([...new Set(lines)].map((line) => line.trim()))];
}
