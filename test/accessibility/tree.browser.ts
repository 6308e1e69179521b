import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const { flow, introduction, outcomes, questions, sections } = EN;
const FIRST = { safety: 'none-of-these', problem: 'heart' } as const;

async function open(answers: Answers): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open();
  await walkByScript(driver, answers, 'us');
  return driver;
}

/** Undefined in engines that do not expose it. */
async function tree(): Promise<readonly Node[] | undefined> {
  const nodes = await executeServerCommand<Node[] | { unsupported: string }, undefined>(
    'accessibility-tree',
  );
  return Array.isArray(nodes) ? nodes : undefined;
}

/** The name of each node of that role, with one of its properties. */
function states(nodes: readonly Node[], role: string, property: string): unknown[][] {
  return nodes
    .filter((node) => node.role === role)
    .map(({ name, properties }) => [name, properties[property]]);
}

describe('the accessibility tree', () => {
  it('has the question with its help, and the group of its options as invalid', async () => {
    const driver = await open(FIRST);
    await driver.press(flow.next);
    const nodes = await tree();
    if (!nodes) return;
    const { ask, help } = questions.opinions;
    const find = (role: string, name: string) =>
      nodes.find((node) => node.role === role && node.name === name);
    for (const line of [help!].flat()) expect(find('heading', ask)?.description).to.contain(line);
    expect(states(nodes, 'heading', 'level')).to.deep.include([ask, 2]);
    expect(find('radiogroup', ask)?.properties).to.include({ invalid: 'true' });
    expect(find('radio', labelOf('opinions', 'one'))?.description ?? '').to.equal('');
    expect(find('link', '911')).to.not.equal(undefined);
    expect(nodes.some(({ role }) => role === 'progressbar')).to.equal(false);
    const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).to.deep.equal([flow.back, flow.next]);
  });

  it('has one group of options, and which of them is checked', async () => {
    const driver = await open(FIRST);
    await driver.choose(labelOf('opinions', 'one'));
    const nodes = await tree();
    if (!nodes) return;
    expect(states(nodes, 'radio', 'checked')).to.deep.equal(
      driver.options.map((label) => [label, String(label === labelOf('opinions', 'one'))]),
    );
  });

  it('has checkboxes where several answers may fit', async () => {
    const driver = await open({ ...FIRST, opinions: 'one' });
    await driver.choose(labelOf('told', 'complex'));
    const nodes = await tree();
    if (!nodes) return;
    const boxes = states(nodes, 'checkbox', 'checked');
    expect(boxes).to.have.length(driver.options.length);
    expect(boxes.filter(([, state]) => state === 'true')).to.deep.equal([
      [labelOf('told', 'complex'), 'true'],
    ]);
  });

  it('has disclosures, collapsed and expanded', async () => {
    const driver = await WidgetDriver.open();
    const name = introduction.about;
    const collapsed = await tree();
    if (!collapsed) return;
    expect(states(collapsed, 'DisclosureTriangle', 'expanded')).to.deep.equal([[name, false]]);
    await driver.unfold(name);
    expect(states((await tree())!, 'DisclosureTriangle', 'expanded')).to.deep.equal([[name, true]]);
  });

  it('is an outcome with a heading for each fold, and steps as a list', async () => {
    const driver = await open({ ...FIRST, opinions: 'none-yet' });
    await driver.unfold(sections['before-one'].title);
    const nodes = await tree();
    if (!nodes) return;
    expect(states(nodes, 'heading', 'level')).to.deep.equal([
      [outcomes['no-first-opinion'].title, 2],
      [EN.visitSummary.title, 3],
      [sections.why.title, 3],
      [sections['before-one'].title, 3],
      [EN.advice['see-a-doctor-first'].title, 4],
      [sections.after.title, 3],
      [sections.answers.title, 3],
      [sections.about.title, 3],
    ]);
    expect(nodes.some(({ role }) => role === 'list')).to.equal(true);
  });

  it('is an outcome whose repeated buttons say what they belong to', async () => {
    const driver = await open({ ...FIRST, opinions: 'none-yet' });
    await driver.unfold(sections.answers.title);
    const nodes = await tree();
    if (!nodes) return;
    const changes = nodes.filter(
      ({ role, name }) => role === 'button' && name.startsWith(flow.change),
    );
    expect(changes.map(({ name }) => name)).to.deep.equal(
      [1, 2, 3].map((number) => `${flow.change} ${number}`),
    );
    expect(changes.map(({ description }) => description)).to.deep.equal(
      (['safety', 'problem', 'opinions'] as const).map((id) => questions[id].name),
    );
  });

  it('tells of each optional question whether it is open', async () => {
    const driver = await open({
      ...FIRST,
      ...{ opinions: 'one', told: [], treatment: [], doctor: [], timing: 'weeks' },
    });
    await driver.press(questions.travel.chip!);
    const nodes = await tree();
    if (!nodes) return;
    const chips = (['person', 'travel', 'coverage', 'matters'] as const).map(
      (id) => questions[id].chip,
    );
    expect(
      states(nodes, 'button', 'expanded').filter(([name]) => chips.includes(name as string)),
    ).to.deep.equal(chips.map((chip) => [chip, chip === questions.travel.chip]));
    const groups = nodes.filter(({ role }) => role === 'radiogroup').map(({ name }) => name);
    expect(groups).to.include(questions.travel.ask);
  });
});
