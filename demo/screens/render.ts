import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { textFor } from '../../src/text/text-for.js';
import type { Look } from './look.js';
import { SCREEN_GROUPS, type WidgetScreen } from './screen-list.js';
import { visitSummaryFile } from './visit-summary.js';
import { WALK_LANGUAGE } from './walk.js';

const VISIT_SUMMARY = { id: 'visit-summary', title: 'Page to take along' };

export function renderLinks(): TemplateResult {
  return html`<ul>
    ${[...SCREEN_GROUPS, VISIT_SUMMARY].map(
      ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
    )}
  </ul>`;
}

/** @param ready The screens that have been come to: the others are not shown yet. */
export function renderGroups(look: Look, ready: ReadonlySet<WidgetScreen>): TemplateResult {
  const groups = SCREEN_GROUPS.map((group) =>
    renderGroup(
      group,
      group.screens.map((screen) =>
        renderScreen(screen, renderWidget(screen, look, ready.has(screen))),
      ),
    ),
  );
  const summary = { name: 'Visit summary', words: 'visitSummary' };
  return html`${groups}
  ${renderGroup(VISIT_SUMMARY, renderScreen(summary, renderVisitSummary(look)))}`;
}

function renderGroup({ id, title }: typeof VISIT_SUMMARY, screens: unknown): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${title}</h2>
    <div class="screens">${screens}</div>
  </section>`;
}

function renderScreen(
  { name, words }: Pick<WidgetScreen, 'name' | 'words'>,
  stage: TemplateResult,
): TemplateResult {
  return html`<article aria-label=${name}>
    <h3>${name}</h3>
    <p><code>${words}</code></p>
    ${stage}
  </article>`;
}

function renderWidget(
  { topic, publisher, publisherInterest }: WidgetScreen,
  { language, direction }: Look,
  isReady: boolean,
): TemplateResult {
  return html`<div
    class="stage"
    lang=${isReady ? language : WALK_LANGUAGE}
    dir=${direction}
    aria-busy=${!isReady}
  >
    <div ?hidden=${!isReady}>
      <second-opinion
        heading-level="4"
        topic=${topic ?? nothing}
        publisher=${publisher ?? nothing}
        publisher-interest=${publisherInterest ?? nothing}
      ></second-opinion>
    </div>
  </div>`;
}

function renderVisitSummary({ language }: Look): TemplateResult {
  const file = guard([language], () => visitSummaryFile(textFor(language)));
  return html`<div class="stage"><iframe title="Visit summary" srcdoc=${file}></iframe></div>`;
}
