/**
 * Refuses to publish with a placeholder for the repository's address, which `npm publish` and the
 * provenance of the package would name. npm runs it as `prepublishOnly`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A name that never resolves (RFC 2606). */
const PLACEHOLDER = 'repository.invalid';

/**
 * @param manifest What `package.json` holds.
 * @returns One message for each field that is still to be filled in.
 */
export function publishingFaults({ homepage, bugs, repository }) {
  const fields = { homepage, 'bugs.url': bugs?.url, 'repository.url': repository?.url };
  return Object.entries(fields)
    .filter(([, address = PLACEHOLDER]) => address.includes(PLACEHOLDER))
    .map(([name, address]) => `${name} in package.json is "${address}": name the real address.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = new URL('../package.json', import.meta.url);
  for (const fault of publishingFaults(JSON.parse(readFileSync(manifest, 'utf8')))) {
    console.error(`second-opinion: ${fault}`);
    process.exitCode = 1;
  }
}
