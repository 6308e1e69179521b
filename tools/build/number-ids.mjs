import { pack } from './pack-texts.mjs';

/**
 * The code of each module of data once its ids are numbers, by module.
 *
 * @param isIn Whether a script has a text.
 * @param aboutBlocks What a text says of the tool, with its dates filled in.
 */
export function numberIds(
  { options, reasons, outcomes, advice, evidence },
  sources,
  { isIn, aboutBlocks },
) {
  const places = (ids) => new Map([...new Set(ids)].map((id, place) => [id, place]));
  const headlines = outcomes.flatMap(({ headline }) => headline);
  const reasonIds = places(
    [...reasons.map(({ entry }) => entry), ...headlines].map(({ id }) => id),
  );
  const adviceIds = places(advice.map(({ entry }) => entry.id));
  const sectionIds = places(advice.map(({ entry }) => entry.section));
  const evidenceIds = places(evidence.map(({ entry }) => entry.id));
  const sourceIds = places(Object.keys(sources));
  const pick = (ids, record) => [...ids.keys()].map((id) => record[id]);
  const rename = (ids, record) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [ids.get(id) ?? id, value]));
  const renameEach = (ids, records) =>
    Object.fromEntries(Object.entries(records).map(([key, record]) => [key, rename(ids, record)]));
  const renameOptions = (questions) =>
    Object.fromEntries(
      Object.entries(questions).map(([id, question]) => [
        id,
        { ...question, options: options[id].map((option) => question.options[option]) },
      ]),
    );
  const code = JSON.stringify;
  const sourced = (entry) => ({ ...entry, sources: entry.sources.map((id) => sourceIds.get(id)) });
  const reason = (entry) => ({ ...sourced(entry), id: reasonIds.get(entry.id) });
  const rows = (table, number) => table.map((row) => ({ ...row, entry: number(row.entry) }));
  return {
    'content/program': ({ advice, ...program }) => {
      // Column by column, like stands beside like and packs better.
      const column = (value) => code(advice.map(value));
      const others = {
        ...program,
        reasons: rows(program.reasons, reason),
        outcomes: program.outcomes.map((row) => ({ ...row, headline: row.headline.map(reason) })),
        evidence: rows(program.evidence, (entry) => ({
          ...sourced(entry),
          id: evidenceIds.get(entry.id),
          charts: entry.charts.map(({ parts }, id) => ({ id, parts: Object.values(parts) })),
        })),
      };
      return `(([tiers, when, first, section, sources]) => ({
        ...${code(others)},
        advice: tiers.map((tiers, id) => ({
          tiers,
          when: when[id],
          first: first[id],
          entry: { id, section: section[id], sources: sources[id] },
        })),
      }))([${[
        column(({ tiers }) => tiers),
        column(({ when }) => when),
        column(({ first }) => first),
        column(({ entry }) => sectionIds.get(entry.section)),
        column(({ entry }) => sourced(entry).sources),
      ]}])`;
    },
    'content/sources': (value, name) => {
      if (name === 'SOURCE_IDS') return `[...Array(${sourceIds.size}).keys()]`;
      return code(
        Array.isArray(value) ? value.map((id) => sourceIds.get(id)) : pick(sourceIds, value),
      );
    },
    'content/page': (value, name) => {
      const ids = /_SECTIONS?$/.test(name) ? sectionIds : adviceIds;
      const number = (id) => ids.get(id) ?? id;
      return code(Array.isArray(value) ? value.map(number) : number(value));
    },
    // Filled in below, for good.
    'element/views/about-blocks': () => `({ about }) => about.blocks`,
    'text/languages': (texts) => pack(texts.filter(isIn).map(numberText)),
  };

  function numberText(text) {
    return {
      ...text,
      // Said on other pages only.
      staticEdition: undefined,
      about: { ...text.about, blocks: aboutBlocks(text) },
      questions: renameOptions(text.questions),
      outcomes: rename(reasonIds, text.outcomes),
      firstStepIn: renameEach(reasonIds, text.firstStepIn),
      reasons: pick(reasonIds, text.reasons),
      advice: pick(adviceIds, text.advice),
      adviceIn: renameEach(adviceIds, text.adviceIn),
      adviceAfter: rename(reasonIds, renameEach(adviceIds, text.adviceAfter)),
      adviceUntil: rename(adviceIds, text.adviceUntil),
      evidence: Object.fromEntries(
        evidence.map(({ entry }) => {
          const words = text.evidence[entry.id];
          const charts = entry.charts.map(({ id }) => words.charts[id]);
          const parts = Object.keys(entry.charts[0].parts).map((id) => words.parts[id]);
          return [evidenceIds.get(entry.id), { ...words, charts, parts }];
        }),
      ),
      source: { ...text.source, ownRules: rename(sourceIds, text.source.ownRules) },
      outcome: { ...text.outcome, sections: pick(sectionIds, text.outcome.sections) },
    };
  }
}
