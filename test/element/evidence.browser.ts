import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import { DIFFER } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

/** All four studies have something to say. */
async function atTheStudies(): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, DIFFER, 'us');
  await person.unfold(EN.sections.evidence.title);
  return person;
}

/** The squares that a path draws, each by its corner. */
const squaresOf = (path: Element) =>
  path
    .getAttribute('d')!
    .split('M')
    .slice(1)
    .map((square) => square.split(/[hl]/)[0]!);

describe('the pictures of what studies found', () => {
  it('show 100 squares each, filled row by row, as many as the words beside them say', async () => {
    const person = await atTheStudies();
    const charts = person.all('[part="chart"]');
    expect(charts).to.have.length(7);
    for (const chart of charts) {
      const [all, filled] = [...chart.querySelectorAll(':scope > svg > path')].map(squaresOf);
      const counts = [...chart.querySelectorAll('p')]
        .slice(1)
        .map((side) => parseInt(textOf(side)));
      expect(new Set(all).size).to.equal(100);
      expect(counts.reduce((sum, count) => sum + count)).to.equal(100);
      expect(filled).to.deep.equal(all!.slice(0, 100 - counts.at(-1)!));
    }
  });

  it('have one text alternative, which is what is seen beside them', async () => {
    const person = await atTheStudies();
    interface Node {
      readonly role: string;
      readonly name: string;
    }
    const tree = await executeServerCommand<Node[] | { unsupported: string }, undefined>(
      'accessibility-tree',
    );
    // Only Chromium tells what it tells a screen reader.
    if (!Array.isArray(tree)) return;
    const pictures = tree.filter(({ role }) => role === 'image').map(({ name }) => name);
    const seen = person.all('[part="chart"]').map((chart) => {
      const outOf = chart.closest('article')!.querySelector(':scope > [id]');
      return `${textOf(outOf)} ${textOf(chart.querySelector('div'))}`;
    });
    expect(pictures).to.deep.equal(seen);
    expect(pictures[0]).to.match(/^Out of 100 people:.* 15 .* 85 /);
  });

  it('set the what-if apart from patients', async () => {
    const person = await atTheStudies();
    const [model, ...others] = person.all('[part~="evidence-model"]');
    expect(others).to.deep.equal([]);
    expect(getComputedStyle(model!).borderTopStyle).to.equal('dashed');
    expect(textOf(model!)).to.contain(EN.charts.model);
    const [study] = person.all('[part="evidence"]');
    expect(getComputedStyle(study!).borderTopStyle).to.equal('solid');
  });

  it('stand once in the open, small, beside how often it changes something', async () => {
    const person = await atTheStudies();
    const [balance, ...others] = person.all('[part="balance"]');
    expect(others).to.deep.equal([]);
    const [all, filled] = [...balance!.querySelectorAll('path')].map(squaresOf);
    expect([all!.length, filled!.length]).to.deep.equal([100, 15]);
    expect(textOf(balance!)).to.match(/85 of 100 people.* changed for 15/);
  });
});
