import type { Exception } from './exceptions.js';
import type { Audit, Finding } from './finding.js';
import type { Subject } from './subjects.js';

/** What one engine made of one subject. */
export interface Report extends Audit {
  readonly engine: string;
  readonly subject: Subject;
}

export function explains(exception: Exception, subject: Subject, finding: Finding): boolean {
  return (
    exception.engine === finding.engine &&
    exception.rule === finding.rule &&
    exception.subjects.test(subject.name) &&
    (exception.element?.test(finding.element) ?? true)
  );
}

/**
 * What is found and not explained, what is explained and not found, and who saw nothing.
 *
 * @param isWhole Whether everything was audited, so that what is not found is nowhere.
 */
export function findFaults(
  reports: readonly Report[],
  exceptions: readonly Exception[],
  isWhole: boolean,
): string[] {
  const used = new Set<Exception>();
  const found = reports.flatMap(({ subject, findings }) =>
    findings
      .filter((finding) => {
        const reasons = exceptions.filter((one) => explains(one, subject, finding));
        for (const one of reasons) used.add(one);
        return !reasons.length;
      })
      .map(
        ({ engine, rule, verdict, element, message }) =>
          `${subject.name}: ${engine} ${rule} ${verdict}: ${message}\n    ${element}`,
      ),
  );
  const blind = reports
    .filter(({ subject, controls }) => subject.hasWidget && !controls)
    .map(({ engine, subject }) => `${subject.name}: ${engine} saw no control of the widget`);
  const idle = exceptions
    .filter((one) => isWhole && !used.has(one))
    .map(({ engine, rule, subjects }) => `${engine} ${rule}: not found in ${subjects}`);
  return [...found, ...blind, ...idle];
}
