/**
 * Makes one folder for any static host, `dist/site/`: the demo with its builder, the documents, the
 * scripts and static editions, and a page for each topic and language, with the oEmbed answer by
 * which other sites find its frame. Run with `npm run site -- --base https://health.example/opinion`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { frameworkPages } from '../../demo/frameworks/bundle.mjs';
import { documentPage } from './documents.mjs';
import { topicPages } from './topic-pages.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The release has a folder of its own; documents and frameworks' pages are made into pages. */
const NOT_SERVED =
  /^(?:dist\/(?:site|release|modules)|demo\/frameworks)\/|\.(?:md|mjs|ts|php|json)$/;

/**
 * @param base The address at which the folder will be served.
 * @param folder Where it is made; what is there is removed.
 */
export async function makeSite(base, folder) {
  const address = siteAddress(base);
  rmSync(folder, { recursive: true, force: true });
  const put = (path, content) => {
    const file = new URL(path, folder);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, content);
  };
  for (const file of servedFiles()) put(file, readFileSync(new URL(file, ROOT)));
  const frameworks = await frameworkPages();
  for (const [path, content] of [
    ...demoPages(frameworks.length > 0),
    ...frameworks,
    ...documents(),
    ...(await topicPages(address)),
    ['index.html', start()],
  ]) {
    put(path, content);
  }
}

/** @throws RangeError for a base that is no address of a folder. */
function siteAddress(base = '') {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  const isAllowed = address && /^https?:$/.test(address.protocol) && !address.search;
  if (!isAllowed || address.hash) {
    throw new RangeError(
      `--base "${base}" is not the address of a folder. ` +
        'Allowed: https://…, without "?" and "#", such as https://health.example/opinion/.',
    );
  }
  return new URL(address.href.replace(/\/*$/, '/'));
}

/** What pages load, and the pages themselves. */
function servedFiles() {
  const files = ['demo', 'dist', 'docs'].flatMap((part) =>
    readdirSync(new URL(part, ROOT), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => posix.relative(fileURLToPath(ROOT), `${parentPath}/${name}`)),
  );
  return files.filter((file) => !NOT_SERVED.test(file));
}

/** With links to documents as pages, and to frameworks only where their pages are there. */
function demoPages(hasFrameworks) {
  const pages = readdirSync(new URL('demo/', ROOT)).filter((file) => file.endsWith('.html'));
  return pages.map((file) => {
    const page = readFileSync(new URL(`demo/${file}`, ROOT), 'utf8').replaceAll('.md"', '.html"');
    const links = /<a href="frameworks\/\w+\/">(\w+)<\/a>/g;
    return [`demo/${file}`, hasFrameworks ? page : page.replace(links, '$1')];
  });
}

/** Each document as a page, with links among them, to the demo and to pictures. */
function documents() {
  const own = readdirSync(ROOT);
  const inDocs = readdirSync(new URL('docs/', ROOT), { recursive: true });
  const sources = [...own, ...inDocs.map((file) => `docs/${file}`)].filter((file) =>
    file.endsWith('.md'),
  );
  return sources.map((source) => {
    const addressOf = (href) => {
      const [path, place] = href.split('#');
      const target = posix.join(posix.dirname(source), path);
      const isServed = sources.includes(target) || /^demo\/[\w/-]+\.html$/.test(target);
      return isServed ? pageName(path) + (place ? `#${place}` : '') : undefined;
    };
    const styles = posix.relative(posix.dirname(source), 'demo/demo.css');
    const markdown = readFileSync(new URL(source, ROOT), 'utf8');
    return [pageName(source), documentPage(markdown, { styles, addressOf })];
  });
}

const pageName = (source) => source.replace(/\.md$/, '.html');

/** The folder itself leads to the demo's first page. */
function start() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=demo/index.html" />
    <title>second-opinion</title>
  </head>
  <body>
    <p><a href="demo/index.html">The demo of second-opinion</a></p>
  </body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  const folder = new URL('dist/site/', ROOT);
  try {
    await makeSite(values.base, folder);
    console.log(`The site is in ${fileURLToPath(folder)}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`second-opinion: ${error.message}`);
    process.exitCode = 1;
  }
}
