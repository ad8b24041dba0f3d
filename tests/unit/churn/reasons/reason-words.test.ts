import { describe, expect, it } from 'vitest';
import { drivers, type Reason } from '../../../../lib/churn/reason.ts';
import { actionFor, driverName, reasonWords } from '../../../../lib/churn/reasons/reason-words.ts';

const late: Reason = {
  driver: 'time',
  size: 0.4,
  recent: { bad: 8, of: 10 },
  before: { bad: 1, of: 24 },
  peers: { bad: 200, of: 5000 },
  common: 'carrier hansa-trucks',
  orders: [],
};

describe('a reason in words', () => {
  it('says how often, with whom, and how it was before and is for others', () => {
    expect(reasonWords(late)).toBe(
      '8 of 10 orders late, most with carrier hansa-trucks; before 1 of 24, other customers 4\u00a0%',
    );
  });

  it('leaves out what there is nothing to say of', () => {
    const alone = { ...late, before: { bad: 0, of: 0 }, peers: { bad: 0, of: 0 }, common: undefined };
    expect(reasonWords(alone)).toBe('8 of 10 orders late');
  });

  it('says of a price rise by how much the same articles cost more', () => {
    const rise: Reason = {
      driver: 'priceRise',
      size: 0.2,
      recent: { bad: 8, of: 9 },
      before: { bad: 0, of: 9 },
      risePercent: 9.6,
      orders: [],
    };
    expect(reasonWords(rise)).toBe('prices up 9.6\u00a0%: 8 of 9 articles dearer');
  });

  it('has a name and an action of its own for every driver', () => {
    expect(new Set(drivers.map((driver) => driverName(driver))).size).toBe(drivers.length);
    expect(new Set(drivers.map((driver) => actionFor(driver))).size).toBe(drivers.length);
  });
});
