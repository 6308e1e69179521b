/**
 * The script-tag entry: defines `<second-opinion>`. The only side effect of the project.
 *
 * @packageDocumentation
 */
import { SecondOpinionElement } from './element/second-opinion-element.js';
import { upgradePlaceholders } from './element/upgrade-placeholders.js';
import { guard } from './guard.js';
import { VERSION } from './version.js';

const TAG = 'second-opinion';

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: SecondOpinionElement;
  }
}

guard(VERSION, () => {
  upgradePlaceholders(document, TAG, [...SecondOpinionElement.observedAttributes, 'lang']);
  customElements.define(TAG, SecondOpinionElement);
});
