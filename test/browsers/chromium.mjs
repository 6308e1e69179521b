/** A browser under test sends nothing to the network. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** How Puppeteer launches Chromium. */
export function chromiumOptions({ chromium: executablePath }) {
  // Chromium refuses to run its sandbox as root, which is who runs in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...ARGUMENTS, ...sandbox] };
}
