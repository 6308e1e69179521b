import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { EDITION } from '../../src/content/edition.js';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import { renderAbout } from '../../src/element/views/about.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { EXPORT_METHODS } from '../../src/visit-summary/export/export-summary.js';
import { NO_ACTIONS } from '../../tools/review-sheet/static-outcome.js';

for (const text of LANGUAGES) {
  const about = (today: string) => {
    const context = { text, country: 'us', today, facts: new Set<never>() } as const;
    const view = {
      ...{ headingLevel: 2, isAboutShown: true, hasServices: false, randomId: String },
      exportMethods: EXPORT_METHODS,
    };
    return collectResult(render(renderAbout('', 'about', NO_ACTIONS, { ...context, ...view })));
  };

  describe(`the tool once its content is due for review (${text.language})`, () => {
    it('says so from the day after, and not before', async () => {
      assert.ok(!(await about(EDITION.reviewBy)).includes(text.about.due));
      assert.ok((await about('2027-11-27')).includes(text.about.due));
    });

    it('names the fingerprint beside its version', async () => {
      assert.ok((await about(EDITION.date)).includes(`+${FINGERPRINT}`));
    });
  });
}
