import { navigation, snapshot, type Config, type Result } from 'lighthouse';
import type { Page } from 'puppeteer-core';
import type { Audit, Finding } from '../finding.js';

/** Of these it looks at every one, those in open shadow roots too. */
const CONTROL_AUDITS = ['button-name', 'link-name', 'label', 'select-name'];

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** What it says of a page that has come to be as it is by what a person did. */
export async function auditScreen(page: Page): Promise<Audit> {
  const result = await snapshot(page as never, { flags: { onlyCategories: CATEGORIES } });
  return auditOf(result!.lhr);
}

/** What it says of a page, as it loads on a phone. */
export async function auditPage(page: Page, address: string): Promise<Audit> {
  const config: Config = {
    extends: 'lighthouse:default',
    settings: { onlyCategories: CATEGORIES, onlyAudits: ['cumulative-layout-shift'] },
  };
  const result = await navigation(page as never, address, { config });
  return auditOf(result!.lhr);
}

function auditOf({ audits }: Result): Audit {
  const found = Object.values(audits).filter(({ score }) => score !== null && score < 1);
  const seen = CONTROL_AUDITS.filter((id) => audits[id]?.scoreDisplayMode === 'binary');
  return { findings: found.flatMap(findingsOf), controls: seen.length };
}

/** One for each element that it names, or one for the page. */
function findingsOf({
  id,
  title,
  displayValue = '',
  details,
}: Result['audits'][string]): Finding[] {
  const finding = {
    engine: 'Lighthouse',
    rule: id,
    verdict: 'fails',
    message: `${title} ${displayValue}`,
  } as const;
  const items = details?.type === 'table' ? details.items : [];
  const elements = items.map((item) => JSON.stringify(item['node'] ?? item));
  return (elements.length ? elements : ['']).map((element) => ({ ...finding, element }));
}
