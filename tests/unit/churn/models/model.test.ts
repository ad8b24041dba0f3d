import { describe, expect, it } from 'vitest';
import {
  chanceOfSilence,
  expectedOrders,
  expectedOrdersIfKept,
  type FittedModel,
  fitModels,
} from '../../../../lib/churn/models/model.ts';
import { randomOf, rhythmOf, simulated } from './simulate.ts';

const market = { kind: 'mbgNbd', r: 1.4, alpha: 5, a: 0.8, b: 5 } as const;
const { models, failures } = fitModels(simulated(randomOf(11), market, 2_000, 100));
const recency: FittedModel = { kind: 'recency', learned: [] };

it('every model that converges is had, as data that can be stored', () => {
  expect(failures).toEqual([]);
  expect(models.map((model) => model.kind)).toEqual(['bgNbd', 'mbgNbd', 'cadence']);
  for (const model of models) {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(model).toMatchObject({ customers: 2_000, logLikelihood: expect.any(Number) });
  }
});

it('those that do not converge are named with their reasons, and the others still are had', () => {
  const alike = fitModels(Array.from({ length: 40 }, () => rhythmOf([7, 7, 7], 2)));
  expect(alike.models.map((model) => model.kind)).toEqual(['cadence']);
  expect(alike.failures).toEqual([
    { kind: 'bgNbd', reason: expect.stringMatching(/./) },
    { kind: 'mbgNbd', reason: expect.stringMatching(/./) },
  ]);
});

describe.each([...models, recency])('$kind', (model) => {
  const often = [6, 8, 7, 5, 9, 7, 7, 6, 8, 7];

  it('says the likelier silence, the longer it lasted and the shorter the horizon', () => {
    const [now, later, muchLater] = [2, 20, 200].map((silence) =>
      chanceOfSilence(model, rhythmOf(often, silence), 30),
    );
    expect(now).toBeLessThan(0.3);
    expect(later).toBeGreaterThan(now ?? 1);
    expect(muchLater).toBeGreaterThan(0.8);
    expect(chanceOfSilence(model, rhythmOf(often, 20), 90)).toBeLessThan(later ?? 0);
  });

  it('expects less of a customer as things stand than if they are kept, and the less the longer they are silent', () => {
    const [now, later] = [2, 200].map((silence) => rhythmOf(often, silence));
    if (now === undefined || later === undefined) throw new Error('no rhythm');
    for (const rhythm of [now, later]) {
      const kept = expectedOrdersIfKept(model, rhythm, 365);
      expect(expectedOrders(model, rhythm, 365)).toBeLessThan(kept);
      // About once a week so far.
      expect(kept).toBeGreaterThan(20);
      expect(kept).toBeLessThan(60);
    }
    expect(expectedOrders(model, later, 365)).toBeLessThan(expectedOrders(model, now, 365));
  });
});
