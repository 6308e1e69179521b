/** Stands between two strings of a text, and in none. */
const SEPARATOR = '|';
/** Stands before what begins a sentence with its own letter case, and in no string. */
const AS_IT_IS = '^';
/** What begins a string or a sentence, with its opening marks. */
const BEGINNINGS = String.raw`(^|\||[.?!:] )([“¿(]*)`;

/**
 * The code of texts: for each, its strings in a row, and for all of them once, where they belong. A
 * key or a quote around each string would take a twelfth of all that is loaded. Sentences begin
 * with small letters in it: so a word packs as well there as elsewhere. A part of a text is
 * unpacked when it is first read: the outcome's words, and another language's, cost no time before.
 */
export function pack(texts) {
  const [first, ...others] = texts.map((text) => JSON.parse(JSON.stringify(text)));
  const rows = [first, ...others].map((text) =>
    Object.keys(first).map((name) => withSmallLetters(stringsOf(text[name], first[name], name))),
  );
  return `(() => {
    const place = (part, strings) =>
      part
        ? Array.isArray(part)
          ? part.map((inner) => place(inner, strings))
          : part > 0
            ? strings.splice(0, part)
            : Object.fromEntries(Object.keys(part).map((key) => [key, place(part[key], strings)]))
        : strings.shift();
    const capitals = (all, before, marks, asItIs, letter) =>
      before + marks + (asItIs ? letter : letter.toUpperCase());
    const unpack = (part, row) =>
      place(part, row.replace(/${BEGINNINGS}(\\${AS_IT_IS}?)(.)/g, capitals).split('${SEPARATOR}'));
    const shape = ${shapeOf(first)};
    return ${JSON.stringify(rows)}.map((row) => {
      const text = {};
      Object.keys(shape).forEach((key, at) => {
        let read;
        Object.defineProperty(text, key, { get: () => (read ??= unpack(shape[key], row[at])) });
      });
      return text;
    });
  })()`;
}

function withSmallLetters(strings) {
  return strings
    .join(SEPARATOR)
    .replace(new RegExp(`${BEGINNINGS}(.)`, 'gu'), (_, before, marks, letter) => {
      const small = letter.toLowerCase();
      const mark = small.toUpperCase() === letter ? '' : AS_IT_IS;
      return before + marks + mark + (mark ? letter : small);
    });
}

/**
 * Where the strings stand: a 0 for one, and a number for a list of as many. Keys without quotes can
 * be made short.
 */
function shapeOf(part) {
  if (typeof part === 'string') return '0';
  if (Array.isArray(part)) {
    const isPlain = part.every((inner) => typeof inner === 'string') && part.length;
    return isPlain ? String(part.length) : `[${part.map(shapeOf)}]`;
  }
  const entries = Object.entries(part).map(([key, inner]) => [
    /^\w+$/.test(key) ? key : JSON.stringify(key),
    shapeOf(inner),
  ]);
  return `{${entries.map((entry) => entry.join(':'))}}`;
}

/** The strings of a text in the order of the first one, which has a string at the same places. */
function stringsOf(part, first, path) {
  if (typeof first === 'string' && typeof part === 'string' && !/[|^]/.test(part)) {
    return [part];
  }
  const keys = (one) => (one && typeof one === 'object' ? Object.keys(one).sort() : ['a string']);
  if (String(keys(part)) !== String(keys(first))) {
    throw new Error(`A language differs at ${path}: ${keys(part)} in place of ${keys(first)}.`);
  }
  return Object.keys(first).flatMap((key) => stringsOf(part[key], first[key], `${path}.${key}`));
}
