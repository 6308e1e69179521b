import { VERSION } from '../../src/version.js';
import { INTEGRITY } from './integrity.js';
import { tag } from './markup.js';
import type { BuilderSettings } from './settings.js';

/** The script of the page. */
export function scriptName({ language }: BuilderSettings): string {
  return language === 'page' ? 'second-opinion.js' : `second-opinion.${language}.js`;
}

/** The static edition as a page of its own. */
export function staticPageName({ language, country }: BuilderSettings): string {
  return `static-${language === 'es' ? 'es' : 'en'}-${country}.html`;
}

/** Files of a release carry the version: `second-opinion-1.2.3.en.js`. */
export function versioned(name: string): string {
  return name.replace('.', `-${VERSION}.`);
}

export function addressOf(name: string, { folder }: BuilderSettings): string {
  return folder.trim().replace(/\/*$/, '/') + versioned(name);
}

export function isOnOtherSite(address: string): boolean {
  return /^(?:https?:)?\/\//.test(address);
}

export function scriptTag(name: string, settings: BuilderSettings): string {
  const src = addressOf(name, settings);
  const integrity = settings.isFromDisk ? undefined : INTEGRITY[name];
  // Integrity of a cross-origin file is checked only for CORS requests.
  const crossorigin = isOnOtherSite(src) ? 'anonymous' : undefined;
  return tag('script', { src, integrity, crossorigin, defer: '' });
}
