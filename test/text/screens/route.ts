import {
  ANSWER_OPTIONS,
  type OptionId,
  type QuestionId,
} from '../../../src/content/answer-options.js';
import type { CountryId } from '../../../src/content/countries.js';
import { renderAbout } from '../../../src/element/views/about.js';
import { interpolate, optionText } from '../../../src/text/compose.js';
import type { QuestionText, Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { linesOf } from './rendered-lines.js';
import { inCountry, contextFor, type Screen } from './screen.js';

/** One screen for each combination of privacy and publisher's interest. */
export function introductionScreens({ introduction, interest, about }: Text): Screen[] {
  const { title, lead, privacy, privacyShared, start } = introduction;
  const { thisSite: publisher, ...interests } = interest;
  const privacyLines = Object.entries({ privacy, ...privacyShared });
  const interestLines = Object.entries(interests);
  return privacyLines.flatMap(([shared, privacyLine]) =>
    interestLines.map(([interestId, line]) => ({
      part: 'the introduction',
      name: `${shared}, ${interestId}`,
      lines: [
        title,
        ...lead.flat(),
        privacyLine,
        interpolate(line, { publisher }),
        start,
        about.title,
      ],
    })),
  );
}

export function aboutScreens(text: Text): Screen[] {
  const context = contextFor('us', text);
  const part = 'what the tool is, and who is behind it';
  return [
    { part, name: 'open', lines: linesOf(renderAbout(NO_ACTIONS, context)) },
    {
      part,
      name: 'due for review',
      lines: linesOf(renderAbout(NO_ACTIONS, { ...context, today: '9999-12-31' })),
    },
  ];
}

export function questionScreens(text: Text, country: CountryId): Screen[] {
  return (Object.keys(ANSWER_OPTIONS) as QuestionId[]).map((question) => {
    const { ask, help, rationale }: QuestionText = text.questions[question];
    const groups = question === 'signs' ? Object.values(text.signGroups) : [];
    const options = (ANSWER_OPTIONS[question] as readonly OptionId[]).flatMap((option) => {
      const [label, optionHelp] = optionText(question, option, text);
      return [label, optionHelp ?? []].flat();
    });
    const lines = [ask, help ?? [], groups, options, text.flow.why, rationale].flat();
    return {
      part: `the question ${question}`,
      name: country,
      lines: inCountry(lines, country, text),
    };
  });
}
