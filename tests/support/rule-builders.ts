import { ruleSetExample } from '../../lib/contract/examples.ts';
import { type RuleSetBody, ruleSetBody } from '../../lib/scorecards/rule-set-schema.ts';

/** The handbook's rules as the body of a PUT: early fails, no grace; valid from the beginning of 2026. */
export function rulesBody(given: Partial<RuleSetBody> = {}): RuleSetBody {
  return ruleSetBody.parse({
    ...ruleSetExample,
    validFrom: '2026-01-01',
    early: 'fail',
    graceMinutes: 0,
    level: 'order',
    ...given,
  });
}
