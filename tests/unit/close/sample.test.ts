import { expect, it } from 'vitest';
import { inSampleOrder, sampleOf } from '../../../lib/close/sample.ts';

const dates = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'];
const customers = (count: number) => Array.from({ length: count }, (_, index) => `customer-${index}`);

it('the night itself comes first, the other dates by chance, the same at each run', () => {
  const order = inSampleOrder(dates, '2026-03-31');
  expect(order[0]).toBe('2026-03-31');
  expect([...order].sort()).toEqual(dates);
  expect(inSampleOrder([...dates].reverse(), '2026-03-31')).toEqual(order);
  const month = Array.from({ length: 28 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
  const second = new Set(month.map((night) => inSampleOrder(month, night)[1]));
  expect(second.size).toBeGreaterThan(10);
});

it('a date of which all fit the sample is wholly in it', () => {
  expect(sampleOf('2026-03-30', customers(12), '2026-03-31', 12)).toEqual({
    date: '2026-03-30',
    customerIds: customers(12),
    isWhole: true,
  });
});

it('of others ten are drawn, others each night, the same at each run', () => {
  const drawn = sampleOf('2026-03-30', customers(1000), '2026-03-31', 50);
  expect(drawn.isWhole).toBe(false);
  expect(new Set(drawn.customerIds).size).toBe(10);
  expect(sampleOf('2026-03-30', customers(1000).reverse(), '2026-03-31', 50)).toEqual(drawn);
  expect(sampleOf('2026-03-30', customers(1000), '2026-04-01', 50).customerIds).not.toEqual(
    drawn.customerIds,
  );
  expect(sampleOf('2026-03-30', customers(1000), '2026-03-31', 4).customerIds).toHaveLength(4);
});

it('every customer is drawn about as often as any other', () => {
  const drawn = new Map<string, number>();
  for (let night = 0; night < 500; night++) {
    for (const id of sampleOf('2026-03-01', customers(100), `night ${night}`, 50).customerIds)
      drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  // 50 expected of each, with a deviation of 6.7: five of them either way.
  const counts = customers(100).map((id) => drawn.get(id) ?? 0);
  expect(Math.min(...counts)).toBeGreaterThan(16);
  expect(Math.max(...counts)).toBeLessThan(84);
});
