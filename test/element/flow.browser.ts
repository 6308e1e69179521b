import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

const MIGRAINE = {
  safety: 'none-of-these',
  opinions: 'one',
  problem: 'other',
  signs: ['disagree', 'lost-trust'],
  timing: 'weeks',
} as const;

async function atTheOutcome(answers: Parameters<typeof walkByScript>[1] = MIGRAINE) {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  return person;
}

describe('on the way', () => {
  it('shows one question a step, and how far one is, in words and as a bar', async () => {
    const person = await WidgetDriver.open();
    expect(person.announced).to.equal('');
    await person.press('Start');
    expect(person.heading).to.equal('Is any of this true right now?');
    expect(person.announced).to.equal('Question 1 of 7');
    const bar = person.all<HTMLProgressElement>('progress')[0]!;
    expect([bar.value, bar.max]).to.deep.equal([1, 7]);
  });

  it('moves the focus to each new heading, and never on load', async () => {
    const person = await WidgetDriver.open();
    expect(person.focused).to.equal(null);
    await person.press('Start');
    expect(person.focused?.textContent).to.equal(person.heading);
  });

  it('does not go on for a mere tick', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    await person.choose('I may hurt myself or someone else.');
    expect(person.heading).to.equal('Is any of this true right now?');
  });

  it('says what is missing when nothing is chosen, and puts the focus there', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    await person.press('Next');
    expect(person.error).to.equal('Choose one answer to go on.');
    expect(person.focused).to.equal(person.all('input')[0]);
    await person.choose('None of these.');
    await person.press('Next');
    expect(person.error).to.equal('');
  });

  it('drops the second half of a double click, which would tick what nobody read', async () => {
    const person = await WidgetDriver.open('<second-opinion topic="other"></second-opinion>');
    await walkByScript(person, { safety: 'none-of-these' }, 'us');
    await person.choose('One.');
    person.button('Next').click();
    await person.widget.updateComplete;
    const click = (detail: number) =>
      person
        .all('label')[2]!
        .dispatchEvent(
          new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }),
        );
    expect(person.heading).to.equal('Which of these fit you?');
    click(2);
    expect(person.chosen).to.deep.equal([]);
    click(1);
    expect(person.chosen).to.deep.equal(['A doctor says I need major surgery.']);
  });

  it('takes no sign at all for an answer', async () => {
    const person = await atTheOutcome({ ...MIGRAINE, signs: [] });
    expect(person.heading).to.equal('We see no clear sign for a second opinion right now');
  });

  it('goes on with Enter, from any option', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    await person.choose('None of these.');
    await person.type('Enter');
    expect(person.announced).to.equal('Question 2 of 7');
  });

  it('goes back with every answer kept, the one just chosen among them', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    await person.choose('None of these.');
    await person.press('Next');
    await person.choose('One.');
    await person.press('Back');
    expect(person.chosen).to.deep.equal(['None of these.']);
    await person.press('Next');
    expect(person.chosen).to.deep.equal(['One.']);
    await person.press('Back');
    await person.press('Back');
    expect(person.heading).to.equal('Should I get a second opinion?');
  });

  it('tells of each question why it is asked, folded until it is wanted', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    const why = person.all<HTMLDetailsElement>('details')[0]!;
    expect(why.open).to.equal(false);
    await person.click(why.querySelector('summary')!);
    expect(why.open).to.equal(true);
    expect(why.textContent).to.contain('Some problems need help at once.');
  });

  it('does not offer a rare illness as a sign to a person with a rare disease', async () => {
    const person = await WidgetDriver.open(
      '<second-opinion topic="rare-disease"></second-opinion>',
    );
    await person.press('Start');
    await person.choose('None of these.');
    await person.press('Next');
    await person.choose('One.');
    await person.press('Next');
    expect(person.options.some((label) => label.includes('rare'))).to.equal(false);
  });
});

describe('the emergency line', () => {
  const LINES = [
    ['us', 'tel:911'],
    ['gb', 'tel:999'],
    ['intl', undefined],
  ] as const;
  for (const [country, link] of LINES) {
    it(`is on every screen in "${country}", with a link to the number that holds there`, async () => {
      const person = await WidgetDriver.open(
        `<second-opinion country="${country}"></second-opinion>`,
      );
      const expectLine = () => {
        const line = person.all('[part="emergency-line"]')[0]!;
        expect(line.textContent).to.contain('In an emergency, call');
        expect(line.querySelector('a')?.getAttribute('href')).to.equal(link);
      };
      expectLine();
      await person.press('Start');
      expectLine();
      await person.choose('I have signs of an emergency.');
      await person.press('Next');
      expect(person.heading).to.equal('Get help now');
      expectLine();
    });
  }

  it('leads to nothing but help: in an emergency nothing is folded and nothing else is advised', async () => {
    const person = await atTheOutcome({ safety: 'crisis' });
    expect(person.all('details')).to.deep.equal([]);
    expect(person.all('[part~="evidence"], [part~="tailoring"]')).to.deep.equal([]);
    expect(person.texts('first-step')[0]).to.contain('Call or text 988 now');
    expect(
      person.all('[part="advice"] a').map((link) => link.getAttribute('href')),
    ).to.include.members(['tel:988', 'tel:911']);
  });
});

describe('from the outcome', () => {
  it('one answer is changed, and all others stand', async () => {
    const person = await atTheOutcome();
    expect(person.heading).to.equal('It is reasonable to ask for a second opinion');
    await person.press('Change: What fits you');
    expect(person.chosen).to.have.length(2);
    await person.choose('My treatment is not working.');
    await person.press('Save');
    expect(person.heading).to.equal('A second opinion is well worth asking for');
    expect(person.texts('answer')).to.have.length(5);
    expect(person.texts('answer')[2]).to.contain('Something else.');
  });

  it('a change is left as it was with Cancel', async () => {
    const person = await atTheOutcome();
    const before = person.texts('answer');
    await person.press('Change: Doctors so far');
    await person.choose('Two or more, and they do not agree.');
    await person.press('Cancel');
    expect(person.heading).to.equal('It is reasonable to ask for a second opinion');
    expect(person.texts('answer')).to.deep.equal(before);
  });

  it('a change that opens a question asks it, and then leads back', async () => {
    const person = await atTheOutcome();
    await person.press('Change: The problem');
    await person.choose('Cancer, or a test that may show cancer.');
    await person.press('Save');
    expect(person.heading).to.contain('Has a surgeon who works on your kind of cancer');
    await person.choose('It is a blood cancer, such as leukemia or lymphoma.');
    await person.press('Next');
    expect(person.heading).to.equal('A second opinion is well worth asking for');
    expect(person.texts('answer')).to.have.length(6);
  });

  it('an answer that no longer counts is kept, and counts again when it is asked again', async () => {
    const person = await atTheOutcome();
    await person.press('Change: Doctors so far');
    await person.choose('None yet.');
    await person.press('Save');
    expect(person.heading).to.equal('See a doctor first');
    expect(person.texts('answer')).to.have.length(2);
    await person.press('Change: Doctors so far');
    await person.choose('One.');
    await person.press('Save');
    expect(person.heading).to.equal('It is reasonable to ask for a second opinion');
    expect(person.texts('answer')).to.have.length(5);
  });

  it('an optional question is answered or skipped, and changes no more than it should', async () => {
    const person = await atTheOutcome();
    await person.press('Could you travel to another doctor?');
    await person.press('Skip');
    expect(person.buttons).to.include('Could you travel to another doctor?');
    await person.press('How is your care paid for?');
    await person.choose('I have no health plan.');
    await person.press('Save');
    expect(person.heading).to.equal('It is reasonable to ask for a second opinion');
    expect(person.buttons).not.to.include('How is your care paid for?');
    expect(person.buttons).to.include('Change: Who pays');
    expect(person.texts('advice').join()).to.contain('good-faith estimate');
    expect(person.texts('advice').join()).not.to.contain('Call your health plan');
  });

  it('what matters most is said back; more than three are not taken', async () => {
    const person = await atTheOutcome();
    await person.press('What matters most to you?');
    for (const label of ['Being sure what I have.', 'Not losing time.', 'What it costs.']) {
      await person.choose(label);
    }
    await person.choose('A doctor I trust.');
    await person.press('Save');
    expect(person.error).to.equal('Choose at most 3.');
    await person.choose('A doctor I trust.');
    await person.press('Save');
    const section = person
      .all('section')
      .find(({ textContent }) => textContent.includes('What matters most to you'))!;
    expect([...section.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Being sure what I have.',
      'Not losing time.',
      'What it costs.',
    ]);
  });

  it('an answered optional question can be changed, or left open again', async () => {
    const person = await atTheOutcome();
    await person.press('What matters most to you?');
    await person.choose('Not losing time.');
    await person.press('Save');
    await person.press('Change: What matters most');
    expect(person.buttons).to.deep.equal(['Save', 'Cancel', 'Clear my answers']);
    await person.choose('Not losing time.');
    await person.press('Save');
    expect(person.buttons).to.include('What matters most to you?');
    expect(person.buttons).not.to.include('Change: What matters most');
  });

  it('four reasons are shown, the rest are folded and counted', async () => {
    const signs = [
      'not-working',
      'side-effects',
      'all-tried',
      'doctor-unsure',
      'disagree',
    ] as const;
    const person = await atTheOutcome({ ...MIGRAINE, signs });
    expect(person.all('details [part="reason"]')).to.have.length(1);
    expect(person.texts('summary')).to.include('1 more reason');
    expect(person.all('[part="reason"]')).to.have.length(5);
  });

  it('sections open and fold; how much time one has is open from the start', async () => {
    const person = await atTheOutcome();
    const time = person.disclosure('How much time you have');
    const whom = person.disclosure('Whom to see');
    expect([time.open, whom.open]).to.deep.equal([true, false]);
    await person.click(whom.querySelector('summary')!);
    expect(whom.open).to.equal(true);
  });

  it('Clear my answers forgets every answer', async () => {
    const person = await atTheOutcome();
    await person.press('Clear my answers');
    expect(person.heading).to.equal('Should I get a second opinion?');
    expect(person.focused?.textContent).to.equal(person.heading);
    await person.press('Start');
    expect(person.chosen).to.deep.equal([]);
  });

  it('the page can start again for the person, without taking the focus', async () => {
    const person = await atTheOutcome();
    person.widget.restart();
    await person.widget.updateComplete;
    expect(person.heading).to.equal('Should I get a second opinion?');
    expect(person.focused).to.equal(null);
  });
});

describe('whoever comes next', () => {
  it('finds no answers once the page was left', async () => {
    const person = await atTheOutcome();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await person.widget.updateComplete;
    expect(person.heading).to.equal('Should I get a second opinion?');
    await person.press('Start');
    expect(person.chosen).to.deep.equal([]);
  });
});

describe('speed', () => {
  it('a press of Next shows the next question in the very next frame', async () => {
    const person = await WidgetDriver.open();
    await person.press('Start');
    await person.choose('None of these.');
    person.button('Next').click();
    await new Promise(requestAnimationFrame);
    expect(person.heading).to.contain('How many doctors');
  });

  it('a page does not grow, however often a person starts again', async function () {
    this.timeout(30_000);
    const person = await WidgetDriver.open();
    const round = async () => {
      person.button('Start').click();
      for (const label of ['None of these.', 'One.', 'Something else.']) {
        await person.widget.updateComplete;
        person.option(label).click();
        person.button('Next').click();
      }
      await person.widget.updateComplete;
      person.widget.restart();
      await person.widget.updateComplete;
    };
    const nodesAfter = async (rounds: number) => {
      for (let one = 0; one < rounds; one++) await round();
      return (await executeServerCommand<{ readonly nodes?: number }, undefined>('measure-memory'))
        .nodes;
    };
    const few = await nodesAfter(5);
    const many = await nodesAfter(20);
    // Only Chromium counts, and only Chromium is known to hold on to radio buttons.
    if (few === undefined || many === undefined) return;
    expect(many - few).to.be.below(60);
  });
});
