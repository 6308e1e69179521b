/** Removes what an earlier build made, but no release: those who serve one still need it. */
import { existsSync, readdirSync, rmSync } from 'node:fs';

const made = existsSync('dist') ? readdirSync('dist') : [];
for (const name of made.filter((name) => name !== 'release')) {
  rmSync(`dist/${name}`, { recursive: true });
}
