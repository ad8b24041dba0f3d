import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, figureWords, type MarketFigures, type Share } from '../../support/market/figures.ts';
import { aMarket, CUSTOMERS } from '../../support/market/market.ts';
import { searchNights } from '../../support/market/nights.ts';

const SEED = 1;
/** Days from one search to the next, where the product searches every night. */
const EVERY = 4;

let figures: MarketFigures;
beforeAll(async () => {
  const market = aMarket(SEED);
  expect(market).toHaveLength(CUSTOMERS);
  figures = figuresOf(market, await searchNights(market, EVERY));
  console.info(`Market of seed ${SEED}\n${figureWords(figures)}`);
}, 600_000);

const portion = ({ count, of }: Share) => count / of;

describe('the search in a market with planted leavers', () => {
  it('finds nine of ten within their horizon after their last order', () => {
    expect(figures.found.of).toBe(300);
    expect(portion(figures.found)).toBeGreaterThanOrEqual(0.9);
  });

  it('finds half of those who decline before their last order', () => {
    expect(figures.foundBefore.of).toBeGreaterThan(150);
    expect(portion(figures.foundBefore)).toBeGreaterThanOrEqual(0.5);
  });

  it('raises an alarm, however short, of fewer than one of ten who stay', () => {
    expect(figures.falseAlarms.of).toBeGreaterThan(1_400);
    expect(portion(figures.falseAlarms)).toBeLessThan(0.1);
  });

  it('names the planted cause first of four in five whom it finds, of each cause', () => {
    expect(portion(figures.named)).toBeGreaterThanOrEqual(0.8);
    const { lateCarrier, shortDeliveries, priceRise } = figures.byCause;
    for (const { named } of [lateCarrier, shortDeliveries, priceRise])
      expect(portion(named)).toBeGreaterThanOrEqual(0.8);
  });

  it('says of four in five who drift away that there is no service cause', () => {
    expect(portion(figures.noCause)).toBeGreaterThanOrEqual(0.8);
  });
});
