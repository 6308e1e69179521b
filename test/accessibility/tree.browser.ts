import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
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

const page = (level: number) => `<second-opinion heading-level="${level}"></second-opinion>`;

describe('the accessibility tree', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has headings from level ${level} on`, async () => {
      const driver = await WidgetDriver.open(page(level));
      const introduction = await tree();
      if (!introduction) return;
      expect(states(introduction, 'heading', 'level')).to.deep.include([
        'Should I get a second opinion?',
        level,
      ]);
      await walkByScript(driver, { safety: 'none-of-these', opinions: 'none-yet' }, 'us');
      const outcome = states((await tree())!, 'heading', 'level');
      expect(outcome).to.deep.include(['See a doctor first', level]);
      expect(outcome).to.deep.include(['Why', Math.min(level + 1, 6)]);
      expect(outcome).to.deep.include(['Get ready for the visit', Math.min(level + 2, 6)]);
    });
  }

  it('has the question with its help, and its options with the error', async () => {
    const driver = await WidgetDriver.open();
    await driver.press('Start');
    await driver.choose('None of these.');
    await driver.press('Next');
    await driver.press('Next');
    const nodes = await tree();
    if (!nodes) return;
    const question = 'How many doctors have told you what they think about this problem?';
    const find = (role: string, name: string) =>
      nodes.find((node) => node.role === role && node.name === name);
    expect(find('group', question)?.description).to.contain('One team counts as one.');
    expect(find('heading', question)).to.not.equal(undefined);
    expect(find('radio', 'One.')?.description).to.contain('Choose one answer to go on.');
    expect(find('link', '911')).to.not.equal(undefined);
    expect(nodes.some(({ role }) => role === 'progressbar')).to.equal(false);
  });

  it('has disclosures, collapsed and expanded', async () => {
    const driver = await WidgetDriver.open();
    const name = 'About this tool, and its sources';
    const collapsed = await tree();
    if (!collapsed) return;
    expect(states(collapsed, 'DisclosureTriangle', 'expanded')).to.deep.equal([[name, false]]);
    await driver.click(driver.disclosure(name).querySelector('summary')!);
    expect(states((await tree())!, 'DisclosureTriangle', 'expanded')).to.deep.equal([[name, true]]);
  });

  it('has one group of options, and which of them is checked', async () => {
    const driver = await WidgetDriver.open();
    await walkByScript(driver, { safety: 'none-of-these' }, 'us');
    await driver.choose('One.');
    const nodes = await tree();
    if (!nodes) return;
    expect(states(nodes, 'radio', 'checked')).to.deep.equal([
      ['None yet.', 'false'],
      ['One.', 'true'],
      ['Two or more, and they agree with each other.', 'false'],
      ['Two or more, and they do not agree.', 'false'],
    ]);
    expect(nodes.filter(({ role }) => role === 'group').map(({ name }) => name)).to.include(
      'How many doctors have told you what they think about this problem?',
    );
    const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).to.include.members(['Next', 'Back', 'Clear my answers']);
  });

  it('has the signs as checkboxes in groups', async () => {
    const driver = await WidgetDriver.open();
    const answers = { safety: 'none-of-these', opinions: 'one', problem: 'other' } as const;
    await walkByScript(driver, answers, 'us');
    await driver.choose('My treatment is not working.');
    const nodes = await tree();
    if (!nodes) return;
    const groups = nodes.filter(({ role }) => role === 'group').map(({ name }) => name);
    expect(groups).to.include.members([
      'Which of these fit you?',
      'What I was told',
      'My treatment',
      'My doctor and me',
    ]);
    const checked = states(nodes, 'checkbox', 'checked').filter(([, state]) => state === 'true');
    expect(checked).to.deep.equal([['My treatment is not working.', 'true']]);
  });

  it('is an outcome whose repeated buttons say what they belong to', async () => {
    const driver = await WidgetDriver.open();
    await walkByScript(driver, { safety: 'none-of-these', opinions: 'none-yet' }, 'us');
    const nodes = await tree();
    if (!nodes) return;
    const changes = nodes.filter(({ role, name }) => role === 'button' && name === 'Change');
    expect(changes.map(({ description }) => description)).to.deep.equal([
      'Right now',
      'Doctors so far',
    ]);
    const status = nodes.filter(({ role }) => role === 'status');
    expect(status.length).to.be.at.least(1);
  });
});
