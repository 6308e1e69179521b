import type { Condition } from './conditions.mjs';

export const FLOWS: readonly Condition[];
