/** What run.ts starts, on a screen and a message bus of its own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hearWalk } from './hear.js';
import { Listener } from './listener.js';
import { PAGE_END, servePage } from './page.js';
import { Session } from './session.js';
import { Speech } from './speech.js';
import { transcriptOf, type Told } from './transcript.js';
import { timesSaid } from './verdict.js';
import { WALKS } from './walks.js';

const TRANSCRIPT = new URL('../../docs/screen-reader-transcript.md', import.meta.url);

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const walks = WALKS.filter(({ title }) => title.includes(values.only));
const started = performance.now();
const page = await servePage();
const session = new Session();

try {
  const listener = new Listener(await openPage());
  const told: Told[] = [];
  const faults: string[] = [];
  for (const walk of walks) {
    const heard = await hearWalk(walk, listener);
    told.push(heard.told);
    faults.push(...heard.faults);
  }
  const transcript = transcriptOf(told, [`Orca ${versionOf('orca')}`, versionOf('firefox-esr')]);
  if (values.only) console.log(transcript);
  else writeFileSync(TRANSCRIPT, transcript);
  for (const fault of faults) console.error(fault);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${walks.length} walks with Orca in ${seconds} s: ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await session.stop();
  page.close();
}

async function openPage(): Promise<Speech> {
  const speech = new Speech(session.log);
  const until = (phrase: string) => speech.hear((said) => timesSaid(phrase, said) > 0);
  session.startOrca();
  await until('Screen reader on');
  session.startFirefox(page.address);
  await until(PAGE_END);
  return speech;
}

function versionOf(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
