import { ALFA } from './exceptions/alfa.js';
import { AXE } from './exceptions/axe.js';
import { EQUAL_ACCESS } from './exceptions/equal-access.js';
import { EQUAL_ACCESS_PAGES } from './exceptions/equal-access-pages.js';
import { LIGHTHOUSE } from './exceptions/lighthouse.js';
import type { Exception } from './exceptions/exception.js';

/** The conformance report names each rule. */
export const EXCEPTIONS: readonly Exception[] = [
  ...AXE,
  ...EQUAL_ACCESS,
  ...EQUAL_ACCESS_PAGES,
  ...ALFA,
  ...LIGHTHOUSE,
];
