import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { DIFFER } from './answers.js';
import { walkByScript } from './walk.js';
import { WidgetDriver, textOf } from './widget-driver.js';

const displayOf = async (page: string) => {
  const { widget } = await WidgetDriver.open(page);
  const { display, contentVisibility } = getComputedStyle(widget);
  return { display, contentVisibility };
};

describe('a person who searches the page for a word', () => {
  it('finds what is folded: it is there before it is opened', async () => {
    const person = await WidgetDriver.open();
    await walkByScript(person, DIFFER, 'us');
    for (const { title } of [EN.sections.whom, EN.sections.questions, EN.sections.evidence]) {
      const { open, children } = person.disclosure(title);
      expect(open).to.equal(false);
      expect(textOf(children[1]!), title).to.not.equal('');
    }
    // Where a browser does not tell when it is idle, about the tool is there once it is opened.
    if (!window.requestIdleCallback) return;
    const about = person.disclosure(EN.sections.about.title);
    while (!textOf(about).includes('doi:')) await new Promise(requestAnimationFrame);
    expect(about.open).to.equal(false);
  });

  it('finds it in a widget that is hidden until found, where a browser can', async () => {
    const canFind = CSS.supports('content-visibility', 'hidden');
    const hidden = await displayOf('<second-opinion hidden="until-found"></second-opinion>');
    expect(hidden).to.deep.include(
      canFind ? { display: 'block', contentVisibility: 'hidden' } : { display: 'none' },
    );
  });

  it('does not find it in a widget that is hidden', async () => {
    const { display } = await displayOf('<second-opinion hidden></second-opinion>');
    expect(display).to.equal('none');
  });
});
