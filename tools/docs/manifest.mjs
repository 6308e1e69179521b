import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts as analyzerTypeScript } from '@custom-elements-manifest/analyzer';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import ts from 'typescript';

const SOURCE = new URL('../../src/', import.meta.url);
const ELEMENT = fileURLToPath(new URL('element/second-opinion-element.ts', SOURCE));
const THEME = new URL('element/styles/theme.ts', SOURCE);
const TAG = 'second-opinion';
const CLASS = { name: 'SecondOpinionElement', module: 'dist/modules/index.js' };
const DEFINED_BY = ['dist/modules/second-opinion.js', 'dist/second-opinion.js'];

/**
 * All that a page may use of the element, from the comments and types in the source.
 *
 * @returns A custom elements manifest, schema 1.0.0.
 */
export function manifest() {
  const { declarations } = analyzed().modules[0];
  const element = declarations.find(({ name }) => name === CLASS.name);
  const types = propertyTypes();
  const isPublic = ({ name, privacy }) =>
    !privacy && !/Callback$|^observed|^styles$|^properties$/.test(name);
  const settings = element.members.filter(({ name }) => types.has(name));
  const attributes = settings.map(({ name, description }) => ({
    name: attributeOf(name),
    fieldName: name,
    description: oneLine(description),
    type: { text: types.get(name) },
  }));
  const members = element.members.filter(isPublic).map((member) => ({
    ...member,
    default: undefined,
    ...(types.has(member.name) && {
      attribute: attributeOf(member.name),
      type: { text: `${types.get(member.name)} | null` },
    }),
    description: oneLine(member.description),
  }));
  const declaration = {
    kind: 'class',
    name: CLASS.name,
    tagName: TAG,
    customElement: true,
    description: oneLine(element.description),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members,
    events: element.events.map(described),
    slots: element.slots.map(described),
    cssParts: element.cssParts.map(described),
    cssProperties: cssProperties(),
  };
  const reference = { name: CLASS.name, module: CLASS.module };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASS.module,
        declarations: [declaration],
        exports: [{ kind: 'js', name: CLASS.name, declaration: reference }],
      },
      ...DEFINED_BY.map((path) => ({
        kind: 'javascript-module',
        path,
        exports: [{ kind: 'custom-element-definition', name: TAG, declaration: reference }],
      })),
    ],
  };
}

/** The manifest, and what editors read in its place, as files of `dist`. */
export const editorFiles = () => ({
  name: 'editor-files',
  generateBundle() {
    const whole = manifest();
    const emit = (name, value) => {
      const source = `${JSON.stringify(value, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: name, source });
    };
    emit('custom-elements.json', whole);
    emit('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(whole)));
    emit('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(whole)));
    const { name, version } = JSON.parse(readFileSync(new URL('../package.json', SOURCE), 'utf8'));
    const webTypes = getWebTypesData(whole, { packageJson: { name, version } });
    emit('web-types.json', JSON.parse(webTypes));
  },
});

function analyzed() {
  const file = analyzerTypeScript.createSourceFile(
    ELEMENT,
    readFileSync(ELEMENT, 'utf8'),
    analyzerTypeScript.ScriptTarget.ES2022,
    true,
  );
  return create({ modules: [file], plugins: [], dev: false });
}

/** The values of each setting, with all names of types resolved: `'us' | 'gb' | 'intl'`. */
function propertyTypes() {
  const options = { target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true };
  const program = ts.createProgram([ELEMENT], {
    ...options,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const types = new Map();
  const visit = (node) => {
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    const kinds = modifiers.map(({ kind }) => kind);
    const isSetting =
      kinds.includes(ts.SyntaxKind.DeclareKeyword) && !kinds.includes(ts.SyntaxKind.PrivateKeyword);
    if (ts.isPropertyDeclaration(node) && isSetting) {
      types.set(node.name.getText(), valuesOf(checker.getTypeAtLocation(node), checker));
    }
    ts.forEachChild(node, visit);
  };
  visit(program.getSourceFile(ELEMENT));
  return types;
}

function valuesOf(type, checker) {
  const values = (type.types ?? [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Null));
  const words = values.map((value) =>
    value.isStringLiteral() ? `'${value.value}'` : checker.typeToString(value),
  );
  const isNumbers = words.some((word) => /^\d+$/.test(word));
  // As an attribute has words only, `2` is `'2'`; and `boolean` comes as both of its values.
  const told = words
    .filter((word) => !/^(?:\d+|true|'')$/.test(word))
    .map((word) => (word === 'false' ? 'boolean' : word));
  return (isNumbers ? told.sort() : told).join(' | ');
}

/** What the theme declares, each with the comment before it. */
function cssProperties() {
  const pattern = /\/\* ([^]*?) \*\/\s+(--so-[\w-]+): ([^;]+);/g;
  return [...readFileSync(THEME, 'utf8').matchAll(pattern)].map(([, description, name, value]) => ({
    name,
    description: oneLine(description),
    default: value,
  }));
}

const attributeOf = (property) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const described = (entry) => ({ ...entry, description: oneLine(entry.description) });
const oneLine = (words = '') => words.replace(/\s+/g, ' ').trim();
