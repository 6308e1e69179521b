import { compile } from '../engine/compile.js';
import { PROTOCOL } from './protocol.js';

/** The decision flow, ready to run. The build puts its value in place of this module. */
export const PROGRAM = compile(PROTOCOL);
