import { CARE } from './care.js';
import { DOCTORS } from './doctors.js';
import { ILLNESS } from './illness.js';
import { PLACES } from './places.js';
import type { Sayings } from './saying.js';

/** Everything that a case may name as not to be said. */
export const SAYINGS: Sayings = { ...DOCTORS, ...ILLNESS, ...CARE, ...PLACES };
