/**
 * The floor: a bare element, as Lit's documentation has one, with the same questions in the same
 * words, and nothing else. It has no rules, no result, no settings and no language but English.
 */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

interface Option {
  readonly label: string;
  readonly help: string;
}
interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help: string;
  readonly why: string;
  readonly repeats: boolean;
  readonly options: readonly Option[];
}
declare const QUESTIONS: readonly Question[];
declare const INTRODUCTION: { title: string; lead: readonly string[]; privacy: string };

class BareQuestions extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    div {
      padding: 0.5em;
      border: 1px solid gray;
    }
    button {
      min-block-size: 2.75em;
    }
  `;

  private at = -1;
  private chosen: string[] = [];

  protected override render(): TemplateResult {
    const question = QUESTIONS[this.at];
    if (!question) return this.renderIntroduction();
    return html`<p>Question ${this.at + 1} of ${QUESTIONS.length}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend><h2>${question.ask}</h2></legend>
          <p>${question.help}</p>
          ${repeat(
            question.options,
            ({ label }) => label,
            (option, place) => this.renderOption(question, option, place),
          )}
        </fieldset>
        <button type="button" @click=${() => this.go(1)}>Next</button>
        <button type="button" @click=${() => this.go(-1)}>Back</button>
        <details>
          <summary>Why we ask</summary>
          <p>${question.why}</p>
        </details>
      </form>`;
  }

  private renderIntroduction(): TemplateResult {
    return html`<h2>${INTRODUCTION.title}</h2>
      ${INTRODUCTION.lead.map((line) => html`<p>${line}</p>`)}
      <p>${INTRODUCTION.privacy}</p>
      <button type="button" @click=${() => this.go(1)}>Start</button>`;
  }

  private renderOption(question: Question, option: Option, place: number): TemplateResult {
    const id = `option-${place}`;
    return html`<div>
      <input
        id=${id}
        name="option"
        type=${question.repeats ? 'checkbox' : 'radio'}
        .checked=${this.chosen.includes(option.label)}
        @change=${() => (this.chosen = [...this.chosen, option.label])}
      />
      <label for=${id}>${option.label}</label>
      <p>${option.help}</p>
    </div>`;
  }

  private go(step: number): void {
    this.at = this.at + step < QUESTIONS.length ? this.at + step : -1;
    this.chosen = [];
    this.requestUpdate();
  }
}

customElements.define('bare-questions', BareQuestions);
