import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript';

const SOURCE = new URL('../../src/', import.meta.url);

/** What no script holds, or what pages and frames name: not read for short names. */
const OUTSIDE =
  /^(?:command-line|engine\/check|element\/debug|frame|frameworks|static-edition)\b|coverage|statements/;
const CONTRACT = ['element/events.ts', 'element/rendered-element.ts'];

/** Names that the platform has too, on things that no code of ours touches. */
const OURS = [
  ...['added', 'balance', 'changed', 'enabled', 'entry', 'fileName', 'isOpen', 'limits', 'opened'],
  ...['release', 'show', 'sources', 'subject', 'weight', 'when'],
];

/** Names that are strings too, which read no record: ids and settings. */
const NO_KEYS = ['headline', 'outcome', 'preset', 'questions', 'records', 'text'];

/**
 * The names of records and of members of classes: in the script they become short ones. Not among
 * them: what a page may use, the platform's names, and names that are a string somewhere too, as
 * records are read by them. A string that is only compared, or tells where the person is, reads
 * none. The tests compare what comes of it with what the source shows, tag for tag.
 */
export function inwardNames() {
  const inward = new Set();
  const outward = new Set();
  const sources = readdirSync(SOURCE, { recursive: true }).filter(
    (name) => name.endsWith('.ts') && !OUTSIDE.test(name),
  );
  for (const name of sources) {
    const file = ts.createSourceFile(
      name,
      readFileSync(new URL(name, SOURCE), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const isContract = CONTRACT.includes(name);
    const visit = (node) => {
      if (ts.isStringLiteralLike(node)) {
        if (!isOnlyCompared(node)) outward.add(node.text);
        for (const [, token] of node.text.matchAll(/\{(\w+)\}/g)) outward.add(token);
      } else if (node.name && ts.isIdentifier(node.name) && isMember(node)) {
        (isContract || isForPages(node) ? outward : inward).add(node.name.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const platform = platformNames();
  const isShort = (name) =>
    (!outward.has(name) || NO_KEYS.includes(name)) &&
    (!platform.has(name) || OURS.includes(name) || NO_KEYS.includes(name));
  return [...inward].filter(isShort);
}

/** The members of all that browsers and the language have, as TypeScript knows them. */
function platformNames() {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const libraries = readdirSync(folder).filter((name) => /^lib\.(?:dom|es).*\.d\.ts$/.test(name));
  const names = libraries.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^\s+(?:\w+ )*(\w+)\??[(:<]/gm)].map(
      ([, member]) => member,
    ),
  );
  return new Set(names);
}

function isMember(node) {
  return ts.isTypeElement(node) || ts.isClassElement(node);
}

/** The element's own members are the page's to use, unless they are private. */
function isForPages({ parent, modifiers }) {
  const isPrivate = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  return ts.isClassLike(parent) && parent.name?.text === 'SecondOpinionElement' && !isPrivate;
}

function isOnlyCompared({ parent }) {
  return (
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) ||
    (ts.isPropertyAssignment(parent) && parent.name.getText() === 'at')
  );
}
