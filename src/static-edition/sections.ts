import type { SectionId } from '../content/advice/advice.js';
import { SCRIPTS, type ScriptId } from '../content/page.js';
import { PROTOCOL } from '../content/protocol.js';
import type { AdviceRule } from '../content/vocabulary.js';
import { wordingOf } from '../text/compose.js';
import { scriptText } from '../visit-summary/visit-summary.js';
import { audienceLabel } from './audience-label.js';
import { audienceOf, audienceOfAdvice, type Audience } from './audience.js';
import { blocks, disclosure, heading, type Markup, type RenderContext } from './markup.js';
import { passagesOf } from './passages.js';

/** Advice of the country that some reader may get, with whom it is for. */
type AudienceOfAdvice = readonly [rule: AdviceRule, audience: Audience];

/** Every section that has something to say in the country, in the order of the page. */
export function renderSections(context: RenderContext): Markup[] {
  // What an emergency needs stands open, above.
  const sections = PROTOCOL.sections.filter((section) => section !== 'emergency');
  return sections.flatMap((section) => renderSection(section, context));
}

function renderSection(section: SectionId, context: RenderContext): Markup[] {
  const shown = PROTOCOL.advice
    .filter((rule) => rule.section === section)
    .flatMap((rule): AudienceOfAdvice[] => {
      const audience = audienceOfAdvice(rule, context.country);
      return audience ? [[rule, audience]] : [];
    });
  if (!shown.length) return [];
  const advice = shown.flatMap((entry, index) =>
    renderAdvice(entry, context, shown[index - 1]?.[1]),
  );
  const { title } = wordingOf<{ title: string }>(context.text.sections[section], context);
  return [disclosure(title, [...advice, ...renderScripts(section, context)], context)];
}

function renderAdvice(
  [{ id }, audience]: AudienceOfAdvice,
  context: RenderContext,
  before: Audience | undefined,
): Markup[] {
  const { title, passages } = passagesOf(id, context);
  return [
    heading(2, title, context),
    ...audienceLabel(audience, context, before),
    ...passages.flatMap(({ when, blocks: said }) => [
      ...(when ? audienceLabel(audienceOf(when, context.country)!, context) : []),
      ...blocks(said, context),
    ]),
  ];
}

function renderScripts(section: SectionId, context: RenderContext): Markup[] {
  const scripts: Partial<Record<SectionId, readonly ScriptId[]>> = SCRIPTS;
  return (scripts[section] ?? []).flatMap((id) => {
    const { title, text } = scriptText(id, context);
    return [heading(2, title, context), ...blocks(text, context)];
  });
}
