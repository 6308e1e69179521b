/** The table of the benchmark, for `docs/performance.md`. */

const median = (numbers) => percentile(numbers, 0.5);

function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const milliseconds = (value) => `${value.toFixed(1)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const times = (value) => `${value.toFixed(2)} ×`;

/** What is told of each, from all its rounds; a figure of one round gives a ratio for each. */
const FIGURES = [
  ['Over the wire, brotli', kilobytes, ({ bytes }) => [bytes]],
  ['Requests', String, ({ rounds }) => rounds[1].map(({ requests }) => requests)],
  ...[1, 4].flatMap((slowdown) => {
    const at = slowdown === 1 ? 'at full speed' : `at ${slowdown} × slowdown`;
    const each = (pick) => (one) => one.rounds[slowdown].map(pick);
    return [
      [`Script time, ${at}`, milliseconds, each(({ script }) => script)],
      [`Script there to first question painted, ${at}`, milliseconds, each((one) => one.question)],
      [`Longest task, ${at}`, milliseconds, each(({ task }) => task)],
      [`Click to next question painted, ${at}`, milliseconds, each((one) => median(one.steps))],
      [
        `the same, 95th percentile, ${at}`,
        milliseconds,
        each(({ steps }) => percentile(steps, 0.95)),
      ],
    ];
  }),
  ['Heap at the first question', kilobytes, ({ kept }) => kept.map(({ heap }) => heap)],
  ['Heap after 20 rounds', kilobytes, ({ kept }) => kept.map(({ heapAfter }) => heapAfter)],
  ['DOM nodes kept after 20 rounds', String, ({ kept }) => kept.map(({ nodes }) => nodes)],
  [
    'Layout shift caused',
    (value) => value.toFixed(3),
    ({ rounds }) => rounds[1].map(({ shift }) => shift),
  ],
  [
    '1 on a page: first screen painted',
    milliseconds,
    ({ rounds }) => rounds[1].map(({ screens }) => screens),
  ],
  ...[10, 100].map((count) => [
    `${count} on a page: first screens painted`,
    milliseconds,
    ({ many }) => many[count],
  ]),
  ['100 on a page: longest task', milliseconds, ({ tasks }) => tasks],
];

/**
 * @param found Each contestant with its figures; the first is compared with the others.
 * @param conditions When, where and how often.
 */
export function benchmarkTable(found, { date, chromium, machine, rounds }) {
  const [ours, ...others] = found;
  const head = [
    'Median',
    ...found.map(({ name, version }) => `${name} ${version}`),
    ...others.map(({ name }) => `to ${name}`),
  ];
  const rows = FIGURES.map(([label, unit, pick]) => [
    label,
    ...found.map((one) => unit(median(pick(one)))),
    ...others.map((other) => ratio(pick(ours), pick(other))),
  ]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `${date}, ${chromium}, ${machine}, ${rounds} rounds in turn.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

/** Round by round, then the median; none where there is nothing to divide by. */
function ratio(ours, theirs) {
  const ratios = ours.map((value, round) => value / theirs[round]);
  return ratios.every(Number.isFinite) ? times(median(ratios)) : '–';
}
