import { PROTOCOL } from '../../src/content/protocol.js';
import type { Protocol } from '../../src/engine/model.js';
import { EN } from '../../src/text/en.js';
import type { Fault } from '../../tools/content-check/fault.js';
import type { Wording } from '../../tools/content-check/wording.js';

export const protocol = PROTOCOL as unknown as Protocol;
export const wording = EN as unknown as Wording;

/** A change of the content, with the fault that it plants. */
export interface Planted {
  readonly what: string;
  readonly kind: Fault['kind'];
  readonly where: string;
  readonly change?: Partial<Protocol>;
  readonly words?: Partial<Wording>;
}
