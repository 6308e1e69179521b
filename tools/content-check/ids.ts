import type { Condition, Protocol } from '../../src/engine/model.js';
import { partsOf, rulesOf, type Fault } from './fault.js';
import { describeVariant, variantsOf, type Wording } from './wording.js';

type Report = (kind: Fault['kind'], where: string, message: string) => void;

/** Ids that nothing defines, ids defined twice, rules without a source. */
export function checkIds(protocol: Protocol, wording: Wording): Fault[] {
  const faults: Fault[] = [];
  const statements = Object.keys(protocol.sources);
  const report: Report = (kind, where, message) => faults.push({ kind, where, message });
  checkQuestions(protocol, report);
  for (const [id, condition] of Object.entries(protocol.facts)) {
    checkCondition(protocol, `fact ${id}`, condition, report);
  }
  for (const { where, rule } of rulesOf(protocol)) {
    checkCondition(protocol, where, rule.when, report);
    if ('firstWhen' in rule) checkCondition(protocol, where, rule.firstWhen, report);
    if ('tiers' in rule) known('tier', tiersOf(protocol), rule.tiers, where, report);
    if ('section' in rule) known('section', protocol.sections, [rule.section], where, report);
    known('statement', statements, rule.statements, where, report);
    if (rule.statements.length === 0) report('without-source', where, 'names no source');
  }
  checkSteps(protocol, report);
  for (const placed of variantsOf(wording)) {
    const where = describeVariant(placed);
    const { in: country, when } = placed.variant;
    known('country', protocol.countries, [country ?? []].flat(), where, report);
    known('fact', Object.keys(protocol.facts), [when ?? []].flat(), where, report);
  }
  const places = [...protocol.advice.map(({ id }) => id), ...protocol.evidence.map(({ id }) => id)];
  for (const id of places.filter((one, at) => places.indexOf(one) < at)) {
    report('duplicate-id', `advice or evidence ${id}`, 'stands twice');
  }
  return faults;
}

function checkQuestions(protocol: Protocol, report: Report): void {
  const { questions, options, replacedQuestions } = protocol;
  known('question', Object.keys(options), Object.keys(questions), 'questions', report);
  known('question', Object.keys(questions), Object.keys(options), 'options', report);
  for (const [old, ids] of Object.entries(replacedQuestions)) {
    const where = `replaced question ${old}`;
    known('question', Object.keys(questions), ids, where, report);
    if (old in questions) report('duplicate-id', where, 'is still asked');
  }
  for (const [id, { enableWhen, optionEnableWhen = {} }] of Object.entries(questions)) {
    const where = `question ${id}`;
    checkCondition(protocol, where, enableWhen, report);
    known('option', options[id] ?? [], Object.keys(optionEnableWhen), where, report);
    for (const condition of Object.values(optionEnableWhen)) {
      checkCondition(protocol, where, condition, report);
    }
  }
}

function checkSteps(protocol: Protocol, report: Report): void {
  const advice = protocol.advice.map(({ id }) => id);
  const steps = protocol.steps.flatMap((rule) => rule.advice);
  protocol.steps.forEach((rule, row) => {
    const where = `step ${row + 1}`;
    known('tier', tiersOf(protocol), rule.tiers, where, report);
    known('advice', advice, rule.advice, where, report);
    known('advice of this step', rule.advice, Object.keys(rule.adviceWhen ?? {}), where, report);
    for (const condition of Object.values(rule.adviceWhen ?? {})) {
      checkCondition(protocol, where, condition, report);
    }
  });
  for (const id of steps.filter((one, at) => steps.indexOf(one) < at)) {
    report('duplicate-id', `step ${id}`, 'stands twice');
  }
}

function checkCondition(
  protocol: Protocol,
  where: string,
  condition: Condition | undefined,
  report: Report,
): void {
  const { options, countries, facts } = protocol;
  for (const part of partsOf(condition)) {
    if ('fact' in part) known('fact', Object.keys(facts), [part.fact], where, report);
    if ('tier' in part) known('tier', tiersOf(protocol), [part.tier].flat(), where, report);
    if ('country' in part) known('country', countries, [part.country].flat(), where, report);
    if ('question' in part) {
      known('question', Object.keys(options), [part.question], where, report);
      const offered = options[part.question] ?? [];
      if ('is' in part)
        known(`answer to ${part.question}`, offered, [part.is].flat(), where, report);
    }
  }
}

function tiersOf({ outcomes }: Protocol): string[] {
  return outcomes.map(({ tier }) => tier);
}

function known(
  thing: string,
  allowed: readonly string[],
  ids: readonly string[],
  where: string,
  report: Report,
): void {
  for (const id of ids) {
    if (!allowed.includes(id)) report('unknown-id', where, `unknown ${thing} "${id}"`);
  }
}
