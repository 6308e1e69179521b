import type { SectionId } from '../content/advice/advice.js';
import { ANSWER_OPTIONS } from '../content/answer-options.js';
import { BALANCE, SCRIPTS, SCRIPTS_SECTION } from '../content/page.js';
import { PROTOCOL } from '../content/protocol.js';
import { SOURCES, SOURCE_IDS, type SourceId } from '../content/sources.js';
import { ADVISED, type TierId } from '../content/tiers.js';
import type { AdviceRule, ReasonTrace } from '../content/vocabulary.js';
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
import { answerGroups, canHold } from './conditions.js';
import { blocks, escapeHtml, disclosure, heading, link, list, sentence } from './markup.js';
import type { Markup, RenderContext } from './markup.js';

/** A page may stand for years, so figures that age are left out. */
const AFTER_ALL_FIGURES = '9999-12-31';

/** One section is open, so that the edition is about as high as the widget that replaces it. */
const OPEN_SECTION: SectionId = 'talk-first';

/** Advice that the tier `strong` does not get is for people whose doctors disagree. */
const OPINIONS_DIFFER: ReasonTrace = { question: 'opinions', options: ['differ'] };

/**
 * All advice without the questions, for readers without JavaScript, search engines, translators,
 * feeds and e-mail. A publisher puts it inside the element, which shows it until it is defined.
 *
 * @returns A fragment of HTML without style, script, id or class.
 */
export function staticEdition(context: RenderContext): Markup {
  const { introduction, staticEdition: words, about } = context.text;
  return [
    heading(0, escapeHtml(introduction.title), context),
    `<p>${sentence(introduction.lead[0] as string, context)}</p>`,
    `<p>${sentence(introduction.lead.at(-1) as string, context)}</p>`,
    `<p>${sentence(context.text.emergencyLine, context)}</p>`,
    disclosure(words.emergency, renderEmergencies(context)),
    disclosure(words.signs, renderSigns(context)),
    disclosure(context.text.outcome.balance, renderBalance(context)),
    ...PROTOCOL.sections.map((section) => renderSection(section, context)).filter(Boolean),
    disclosure(context.text.outcome.evidence, renderStudies(context)),
    disclosure(about.sources, renderSources(SOURCE_IDS, context)),
    '',
  ].join('\n');
}

function renderEmergencies(context: RenderContext): Markup[] {
  const { text, country } = context;
  return ANSWER_OPTIONS.safety
    .filter((option) => option !== 'none-of-these')
    .flatMap((option) => {
      const [label, help] = optionText('safety', option, text);
      const [, lead, first] = text.outcomes[option];
      return [
        heading(1, escapeHtml(label), context),
        ...blocks(help ? [help] : [], context),
        ...blocks([lead, text.firstStepIn[country]?.[option] ?? first], context),
      ];
    });
}

function renderSigns(context: RenderContext): Markup[] {
  const { text } = context;
  const ids = new Set(['opinions-differ' as const, ...PROTOCOL.reasons.map(({ id }) => id)]);
  const reasons = [...ids].map((id) => text.reasons[id]);
  return [
    ...blocks([text.questions.signs.rationale], context),
    list(reasons.map(([sign, because]) => `<b>${escapeHtml(sign)}</b> ${escapeHtml(because)}`)),
  ];
}

function renderBalance(context: RenderContext): Markup[] {
  return PROTOCOL.advice
    .filter(({ id }) => BALANCE.includes(id))
    .flatMap((rule) => renderAdvice(rule, context));
}

function renderSection(section: SectionId, context: RenderContext): Markup {
  const { text, country } = context;
  const isForAdvisedTier = (tiers: readonly TierId[]) =>
    ADVISED.some((tier) => tiers.includes(tier));
  const shown = PROTOCOL.advice.filter(
    (rule) =>
      rule.section === section &&
      isForAdvisedTier(rule.tiers) &&
      canHold(rule.when, country) &&
      !BALANCE.includes(rule.id),
  );
  if (!shown.length) return '';
  const body = shown.flatMap((rule) => renderAdvice(rule, context));
  const scripts = section === SCRIPTS_SECTION ? renderScripts(context) : [];
  return disclosure(
    text.outcome.sections[section],
    [...body, ...scripts],
    section === OPEN_SECTION,
  );
}

function renderAdvice({ id, tiers, when }: AdviceRule, context: RenderContext): Markup[] {
  const { text, country } = context;
  const [title, ...body] = adviceText(id, text, {
    headline: '',
    country,
    today: AFTER_ALL_FIGURES,
  });
  const isForSome = !tiers.includes('strong');
  return [
    heading(1, sentence(title, context), context),
    ...renderAudience([...(isForSome ? [[OPINIONS_DIFFER]] : []), ...answerGroups(when)], context),
    ...blocks(body, context),
  ];
}

/** Whom the advice is for, quoted in the words of the answers. */
function renderAudience(
  groups: readonly (readonly ReasonTrace[])[],
  { text }: RenderContext,
): Markup[] {
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
  return groups.map((traces) => {
    const answers = formatList(traces.map(quotes), 'disjunction', text);
    return `<p><i>${escapeHtml(interpolate(staticEdition.fits, { answers }))}</i></p>`;
  });
}

function renderScripts(context: RenderContext): Markup[] {
  return SCRIPTS.flatMap((script) => [
    heading(1, escapeHtml(context.text.scripts[script][0]), context),
    ...blocks(scriptBlocks(script, context.text), context),
  ]);
}

/** The charts as text, because the edition has no style or script to draw them. */
function renderStudies(context: RenderContext): Markup[] {
  const { text } = context;
  return PROTOCOL.evidence.flatMap(({ id, kind, charts }) => {
    const words: EvidenceText = text.evidence[id];
    const isModel = kind === 'model';
    const outOf100 = isModel ? text.outcome.outOf100Cases : text.outcome.outOf100;
    return [
      heading(1, escapeHtml(words.title), context),
      ...blocks([...(isModel ? [text.outcome.model] : []), words.about], context),
      ...charts.flatMap((chart) => [
        `<p>${escapeHtml(`${words.charts[chart.id]!}. ${outOf100}`)}</p>`,
        list(
          Object.entries(chart.parts).map(([part, count]) =>
            escapeHtml(`${formatNumber(count, text)} ${words.parts[part]!}.`),
          ),
        ),
      ]),
      ...blocks([words.limits], context),
    ];
  });
}

function renderSources(ids: readonly SourceId[], { text }: RenderContext): Markup[] {
  const lines = ids.map((id) => {
    const [, doi] = SOURCES[id];
    const name = `${escapeHtml(sourceText(id, text))}.`;
    return doi ? `${name} ${link(`doi:${doi}`, `https://doi.org/${doi}`)}` : name;
  });
  return [list([...new Set(lines)])];
}
