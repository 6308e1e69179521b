/** Tries one share of all combinations, and sends what it found to the process that started it. */
import { PROTOCOL } from '../../src/content/protocol.js';
import { assess } from '../../src/engine/assess.js';
import { EXHAUSTIVE } from '../oracle/bounds.js';
import { check } from '../oracle/check.js';

const [share, shares] = process.argv.slice(2).map(Number);
const findings = check(
  (answers, country) => assess(PROTOCOL, answers, country),
  EXHAUSTIVE,
  share,
  shares,
);
process.send!(findings);
