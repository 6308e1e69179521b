import type { Heard } from './step.js';

export interface Told {
  readonly title: string;
  readonly steps: { readonly title: string; readonly heard: readonly Heard[] }[];
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  Return: 'Enter',
  space: 'Space',
  KP_Add: 'Say all',
};

/** All that was said, to be read line by line. */
export function transcriptOf(walks: readonly Told[], programs: readonly string[]): string {
  const lines = walks.flatMap(({ title, steps }) => [
    `## ${title}`,
    ...steps.flatMap((step) => [`### ${step.title}`, step.heard.map(lineOf).join('\n')]),
  ]);
  return [
    '# What a screen reader says',
    'For those who want to know how it sounds.',
    `Written by \`npm run test:orca\`: ${programs.join(', ')}, in English. Each line is a key that ` +
      'was pressed and what was said then; a dot stands between two utterances.',
    ...lines,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function lineOf({ keys, said }: Heard): string {
  const names = keys.map((key) => KEY_NAMES[key] ?? key).join(', ');
  const words = said.join(' · ').replace(/[*_<>`[\]\\]/g, '\\$&');
  return `- **${names}**: ${words || '(nothing)'}`;
}
