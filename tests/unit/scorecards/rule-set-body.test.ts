import { describe, expect, it } from 'vitest';
import { ruleSetExample } from '../../../lib/contract/examples.ts';
import { ruleSetBody } from '../../../lib/scorecards/rule-set-schema.ts';
import { faultsIn } from '../../support/faults.ts';

describe('a version of rules', () => {
  it.each<[string, object, string]>([
    ['early of another word', { early: 'maybe' }, '/early'],
    ['negative grace', { graceMinutes: -1 }, '/graceMinutes'],
    ['grace of more than a week', { graceMinutes: 10_081 }, '/graceMinutes'],
    ['half a minute of grace', { graceMinutes: 0.5 }, '/graceMinutes'],
    ['no promise', { promise: undefined }, '/promise'],
    ['a level that there is not', { level: 'pallet' }, '/level'],
    ['a tolerance in words', { priceTolerance: '5' }, '/priceTolerance'],
    ['no time to tell', { informationHours: 0 }, '/informationHours'],
    ['a day that there is not', { validFrom: '2026-02-29' }, '/validFrom'],
    ['an end before its beginning', { validTo: '2026-03-31' }, '/validTo'],
    ['a field of another name', { grace: 5 }, '/grace'],
    ['a version of its own choice', { version: 7 }, '/version'],
  ])('with %s is refused there', (_, given, pointer) => {
    expect(faultsIn(ruleSetBody, { ...ruleSetExample, ...given })).toEqual([pointer]);
  });

  it('may be valid for one day', () => {
    const { validFrom } = ruleSetExample;
    expect(ruleSetBody.parse({ ...ruleSetExample, validTo: validFrom })).toMatchObject({
      validTo: validFrom,
    });
  });
});
