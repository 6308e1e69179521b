import type { Exception } from './exceptions/exception.js';
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
    (exception.element?.test(finding.element) ?? true) &&
    (exception.message?.test(finding.message) ?? true)
  );
}

/** What is found and not explained, and who saw nothing. */
export function findFaults(reports: readonly Report[], exceptions: readonly Exception[]): string[] {
  const found = reports.flatMap(({ subject, findings }) =>
    findings
      .filter((finding) => !exceptions.some((one) => explains(one, subject, finding)))
      .map(
        ({ engine, rule, verdict, element, message }) =>
          `${subject.name}: ${engine} ${rule} ${verdict}: ${message}\n    ${element}`,
      ),
  );
  const blind = reports
    .filter(({ subject, controls }) => subject.hasWidget && !controls)
    .map(({ engine, subject }) => `${subject.name}: ${engine} saw no control of the widget`);
  return [...found, ...blind];
}

/** What is explained, and not found anywhere. */
export function findIdle(reports: readonly Report[], exceptions: readonly Exception[]): string[] {
  return exceptions
    .filter(
      (one) =>
        !reports.some(({ subject, findings }) =>
          findings.some((finding) => explains(one, subject, finding)),
        ),
    )
    .map(({ engine, rule, subjects }) => `${engine} ${rule}: not found in ${subjects}`);
}
