import { VERSION } from '../../src/version.js';
import { addressOf, isOnOtherSite, scriptName } from './files.js';
import { INTEGRITY } from './integrity.js';
import type { BuilderSettings } from './settings.js';

export function drupalLibrary(settings: BuilderSettings): string {
  const name = scriptName(settings);
  const address = addressOf(name, settings);
  const isExternal = isOnOtherSite(address);
  const hash = INTEGRITY[name];
  const cross = isExternal ? ', crossorigin: anonymous' : '';
  return [
    'second-opinion:',
    `  version: ${VERSION}`,
    '  js:',
    `    ${address}:`,
    ...(isExternal ? ['      type: external'] : []),
    '      minified: true',
    '      preprocess: false',
    `      attributes: { defer: true${hash ? `, integrity: '${hash}'` : ''}${cross} }`,
  ].join('\n');
}

export function drupalTemplate(element: string): string {
  return `{{ attach_library('THEME/second-opinion') }}\n{% verbatim %}\n${element}\n{% endverbatim %}`;
}
