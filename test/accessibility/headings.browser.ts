import { expect } from '@open-wc/testing';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';

const { answers: FULL_ANSWERS } = CASES.find(({ id }) => id === 'V22')!;

describe('the heading outline', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`starts at level ${level} and skips none, on each screen`, async () => {
      const driver = await WidgetDriver.open(
        `<second-opinion heading-level="${level}"></second-opinion>`,
      );
      const expectOutline = () => {
        const levels = driver
          .all('h1, h2, h3, h4, h5, h6')
          .map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(level);
        expect(levels.filter((one) => one === level).length >= 1).to.equal(true);
        levels.reduce((before, one) => {
          expect(one).to.be.at.most(Math.min(before + 1, 6));
          return one;
        });
      };
      expectOutline();
      await walkByScript(driver, FULL_ANSWERS, 'us');
      await driver.expandAll();
      expectOutline();
    }).timeout(30_000);
  }
});
