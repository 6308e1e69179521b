import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import { it } from 'node:test';
import type { Step } from '../world.js';

const SPANISH = ['es_ES', 'es_MX'];

export const describeSpanish: Step = (world) => {
  for (const locale of SPANISH) {
    it(`speaks Spanish on a site in ${locale}`, async () => {
      // Debian has no words of WordPress itself for every Spanish.
      const words = `${world().site.content}languages/`;
      if (!existsSync(`${words}${locale}.mo`)) {
        cpSync(`${words}es_ES.mo`, `${words}${locale}.mo`);
      }
      await world().setOption('WPLANG', locale);
      await world().author.open();
      await world().author.openInserter();
      await world().author.search('salud', 'Segunda opinión');
      await world().author.insertFound();
      await world().author.openSettings();
      await world().author.choose('Tema de la página', 'cancer');
      await world().author.shows('Tema: cáncer');
      const { seen } = await world().read(world().published, async (reader) => [
        await reader.canStart('es'),
        await reader.page.$eval('second-opinion h2', (one) => one.textContent),
      ]);
      assert.deepEqual(seen, [true, '¿Debo pedir una segunda opinión?']);
    });
  }
};
