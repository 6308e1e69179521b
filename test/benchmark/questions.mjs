/** The questions of the product as plain data, for those that are compared with it. */
import { PROTOCOL } from '../../dist/modules/content/protocol.js';
import { optionText } from '../../dist/modules/text/compose.js';
import { EN } from '../../dist/modules/text/en.js';

/** The required ones, in the order asked, with the words that a person reads. */
export const QUESTIONS = Object.entries(PROTOCOL.questions)
  .filter(([, { tailoring }]) => !tailoring)
  .map(([id, { repeats }]) => {
    const { ask, help, rationale } = EN.questions[id];
    const options = PROTOCOL.options[id].map((option) => {
      const [label, more] = optionText(id, option, EN);
      return { label, help: [more ?? []].flat().join('\n') };
    });
    return { id, ask, help: help ?? '', why: rationale, repeats: Boolean(repeats), options };
  });

export const INTRODUCTION = {
  title: EN.introduction.title,
  lead: EN.introduction.lead.flat(),
  privacy: EN.introduction.privacy,
};
