/** The questions of the product as plain data, for those that are compared with it. */
import { PROTOCOL } from '../../dist/modules/content/protocol.js';
import { optionText } from '../../dist/modules/text/compose.js';
import { EN } from '../../dist/modules/text/en.js';

const context = { text: EN, country: 'us', today: '', facts: new Set() };
const wordsOf = (block = '') => [block].flat().join('\n');

/** The required ones, in the order asked, with the words that a person reads. */
export const QUESTIONS = Object.entries(PROTOCOL.questions)
  .filter(([, { tailoring }]) => !tailoring)
  .map(([id, { repeats }]) => {
    const { ask, help, why } = EN.questions[id];
    const options = PROTOCOL.options[id].map((option) => {
      const words = optionText(id, option, context);
      return { label: words.label, help: wordsOf(words.help) };
    });
    return { id, ask, help: wordsOf(help), why, repeats: Boolean(repeats), options };
  });

export const INTRODUCTION = {
  title: EN.introduction.title,
  lead: [EN.introduction.lead, EN.introduction.whatNot],
  privacy: EN.introduction.privacy,
};
