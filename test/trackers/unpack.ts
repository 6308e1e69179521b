import { gunzipSync, inflateSync, constants } from 'node:zlib';
import lz from 'lz-string';

/** One value that a tracker sent, and the keys that lead to it. */
export interface Leaf {
  readonly key: string;
  readonly value: string | number | boolean;
}

/** Streams are read as far as they go: a tracker may flush one and go on with it later. */
const UNFINISHED = { finishFlush: constants.Z_SYNC_FLUSH };

/** Every value in a body: of JSON, forms and binary, also where one is packed into another. */
export function unpack(body: Buffer, key: string): Leaf[] {
  const inflated = inflate(body);
  if (inflated) return unpack(inflated, key);
  const text = decodeText(body);
  if (text !== undefined) return unpackText(text, key);
  // A multipart form, an envelope, or a format of the tracker's own.
  const streams = embeddedStreams(body).flatMap((stream) => unpack(stream, key));
  const printable = body.toString('utf8').match(/[\p{L}\p{N}\p{P}\p{S} ]{4,}/gu) ?? [];
  return [...streams, ...printable.flatMap((run) => unpackText(run, `${key}.binary`))];
}

function unpackText(text: string, key: string): Leaf[] {
  const json = parseLines(text);
  if (json !== undefined) return unpackValue(json, key);
  const packed = unpackBase64(text) ?? unpackLatin(text);
  if (packed) return unpack(packed, key);
  if (/^([\w$.[\]-]+=[^&\s]*)(&[\w$.[\]-]+=[^&\s]*)*$/.test(text)) {
    const fields = [...new URLSearchParams(text)];
    return fields.flatMap(([name, value]) => unpackText(value, `${key}.${name}`));
  }
  if (/%[\dA-F]{2}/i.test(text)) {
    const decoded = decode(text);
    if (decoded !== text) return unpackText(decoded, key);
  }
  const embedded = text.length > 1 && /^[^{[]{1,200}[{[]/s.test(text) && embeddedJson(text);
  if (embedded) return [{ key, value: text }, ...unpackValue(embedded, key)];
  return [{ key, value: text }];
}

function unpackValue(value: unknown, key: string): Leaf[] {
  if (typeof value === 'string') return unpackText(value, key);
  if (typeof value === 'number' || typeof value === 'boolean') return [{ key, value }];
  if (!value || isMovement(value)) return [];
  const { key: name, value: named } = value as { key?: unknown; value?: unknown };
  // An attribute, as OpenTelemetry writes it.
  if (typeof name === 'string' && named) return unpackValue(named, `${key}.${name}`);
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => unpackValue(inner, `${key}.${name}`));
  // A tuple: its second entry says what it is, and the place of each further entry what that is.
  const [time, kind] = value as unknown[];
  const isTuple = Number.isFinite(time) && Number.isFinite(kind) && value.every(isPlain);
  const placeOf = (index: number) =>
    isTuple && index < MOST_PLACES ? `[${kind}][${index}]` : '[]';
  return value.flatMap((inner, index) => unpackValue(inner, `${key}${placeOf(index)}`));
}

/** How often a pointer moves and a page scrolls hangs on where things stand. */
const MOVEMENTS: readonly unknown[] = [1, 3, 4, 6, 12];

/** Of rrweb, which is in most recorders: a move of a pointer, a scroll or a resize. */
function isMovement(value: object): boolean {
  const { type, data } = value as { type?: unknown; data?: { source?: unknown } };
  return type === 3 && MOVEMENTS.includes(data?.source);
}

/** A longer tuple is a list. */
const MOST_PLACES = 24;

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

function parseLines(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter(Boolean);
    return lines.length > 1 ? lines.map((line) => parseLines(line) ?? line) : undefined;
  }
}

function embeddedJson(text: string): unknown {
  return parseLines(text.slice(text.search(/[{[]/)));
}

function inflate(bytes: Buffer): Buffer | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return orNothing(() => gunzipSync(bytes, UNFINISHED));
  if (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second!))
    return orNothing(() => inflateSync(bytes, UNFINISHED));
  return undefined;
}

function embeddedStreams(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = 0; at < bytes.length - 8; at++) {
    if (bytes[at] !== 0x1f && bytes[at] !== 0x78) continue;
    const stream = inflate(bytes.subarray(at));
    if (stream && stream.length > 8) streams.push(stream);
  }
  return streams;
}

function decodeText(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\0-\x08\x0e-\x1f]/.test(text.slice(0, 4000)) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Compressed bytes, each of which stands as one character in a string. */
function unpackLatin(text: string): Buffer | undefined {
  return /^(\x1f\x8b|x[\x01\x5e\x9c\xda])/.test(text)
    ? inflate(Buffer.from(text, 'latin1'))
    : undefined;
}

function unpackBase64(text: string): Buffer | undefined {
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const inflated = inflate(bytes);
  if (inflated) return inflated;
  const decoded = decodeText(bytes);
  if (decoded && /^[\x20-\x7e\s]+$/.test(decoded.slice(0, 200))) return bytes;
  for (const attempt of [lz.decompressFromBase64, lz.decompressFromEncodedURIComponent]) {
    const found = orNothing(() => attempt(text));
    if (found && parseLines(found) !== undefined) return Buffer.from(found);
  }
  return undefined;
}

function decode(text: string): string {
  return orNothing(() => decodeURIComponent(text)) ?? text;
}

/** What a decoder finds, where it does not refuse the text. */
function orNothing<T>(decoder: () => T): T | undefined {
  try {
    return decoder();
  } catch {
    return undefined;
  }
}
