import { beforeEach, describe, expect, it } from 'vitest';
import type { Backtest, ChurnRun, Grade } from '../../../lib/churn/churn-run.ts';
import { getRun, latestRun, putRun } from '../../../lib/churn/churn-run-store.ts';
import type { FittedModel, ModelKind } from '../../../lib/churn/models/model.ts';
import { recencyChance } from '../../../lib/churn/models/recency.ts';
import { readChurnRun } from '../../../lib/churn/read-churn-run.ts';
import { query, type Table } from '../../../lib/platform/dynamo.ts';
import { churnRunsPartition } from '../../../lib/platform/table.ts';
import { aRun } from '../../support/churn-rows.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const standardErrors = { r: 0.01, alpha: 0.2, a: 0.03, b: 0.1 };
const bgNbd: FittedModel = {
  kind: 'bgNbd',
  r: 0.243,
  alpha: 4.414,
  a: 0.793,
  b: 2.426,
  customers: 2357,
  logLikelihood: -9582.43,
  standardErrors,
};
const recency: FittedModel = {
  kind: 'recency',
  learned: [
    {
      horizonDays: 90,
      examples: 500,
      steps: [
        { silence: 0, chance: 0.2 },
        { silence: 40, chance: 0.7 },
      ],
    },
  ],
};

function aGrade(model: ModelKind, auc: number | null): Grade {
  const bin = {
    from: 0.1,
    cases: 40,
    meanChance: 0.15,
    observed: 0.125,
    interval: { low: 0.05, high: 0.26 },
  };
  return { model, auc, brier: 0.1, calibration: [bin] };
}

function aBacktest(grades: readonly Grade[]): Backtest {
  return { cutOff: '2025-12-01', horizonDays: 90, customers: 500, silent: 120, grades, failures: [] };
}

const learned: Partial<ChurnRun> = {
  backtests: [
    aBacktest([aGrade('bgNbd', 0.9), aGrade('recency', 0.7)]),
    aBacktest([aGrade('bgNbd', 0.8), aGrade('recency', 0.75)]),
    aBacktest([aGrade('bgNbd', null), aGrade('recency', null)]),
  ],
  chosen: bgNbd,
  choice: 'bestInBacktest',
  models: [bgNbd, recency],
  failures: [{ kind: 'mbgNbd', reason: 'the likelihood is flat at its top' }],
  outcomes: {
    told: { alerts: 50, orderedAgain: 10, contacted: 0 },
    comparable: { alerts: 0, orderedAgain: 0, contacted: 0 },
    heldOut: { alerts: 0, orderedAgain: 0, contacted: 0 },
  },
};

describe('a run as it is told', () => {
  it('has the models with parameters and likelihood, their grades beside recency, and why one was chosen', async () => {
    await putRun(table, aRun(learned));
    const run = await readChurnRun(table, 'latest');
    expect(run).toMatchObject({ date: '2026-03-01', chosen: 'bgNbd', choice: 'bestInBacktest' });
    expect(run.models).toEqual([
      {
        kind: 'bgNbd',
        parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
        standardErrors,
        customers: 2357,
        logLikelihood: -9582.43,
      },
      { kind: 'recency', parameters: {}, learned: recency.learned },
    ]);
    // Where all did the same there was nothing to rank.
    expect(run.grades.map(({ model, auc }) => [model, auc.toFixed(3)])).toEqual([
      ['bgNbd', '0.850'],
      ['recency', '0.725'],
    ]);
    expect(run.why).toContain('BG/NBD');
    expect(run.why).toContain('AUC 0.850, recency 0.725');
    expect(run.backtests).toEqual(learned.backtests);
    expect(run.failures).toEqual(learned.failures);
  });

  it('tells how many alerts were right, and nothing where none was graded', async () => {
    await putRun(table, aRun(learned));
    const { told, heldOut } = (await readChurnRun(table, 'latest')).outcomes;
    expect(told).toMatchObject({ alerts: 50, orderedAgain: 10, precision: 0.8 });
    // Wilson, 40 of 50.
    expect(told.interval.low).toBeCloseTo(0.6696, 4);
    expect(told.interval.high).toBeCloseTo(0.8876, 4);
    expect(heldOut).toEqual({
      alerts: 0,
      orderedAgain: 0,
      contacted: 0,
      precision: null,
      interval: { low: 0, high: 1 },
    });
  });

  it('says so where there are too few customers, and tells the model that scores then', async () => {
    await putRun(table, aRun({ models: [recency] }));
    const run = await readChurnRun(table, 'latest');
    expect(run.why).toContain('fewer than 100 customers');
    expect(run.models.map(({ kind }) => kind)).toEqual(['recency', 'cadence']);
  });

  it.each(['tooFewSilent', 'noneConverged'] as const)('has words for %s', async (choice) => {
    await putRun(table, aRun({ choice }));
    expect((await readChurnRun(table, 'latest')).why).toMatch(/own cadence: \w+/);
  });
});

describe('which run is read', () => {
  it('latest is the last nightly one that is done: neither one under way nor a rehearsal', async () => {
    await putRun(table, aRun({ date: '2026-02-26' }));
    for (const date of ['2026-02-27', '2026-02-28', '2026-03-01'])
      await putRun(table, aRun({ date, state: 'scoring' }));
    await putRun(table, aRun({ date: '2026-03-05', kind: 'rehearsal' }));
    expect((await latestRun(table))?.date).toBe('2026-02-26');
    expect((await readChurnRun(table, 'latest')).date).toBe('2026-02-26');
    expect(await readChurnRun(table, '2026-03-01')).toMatchObject({ date: '2026-03-01', state: 'scoring' });
  });

  it('of a date is the nightly one, or else the rehearsal', async () => {
    await putRun(table, aRun({ date: '2025-06-01', kind: 'rehearsal' }));
    expect(await readChurnRun(table, '2025-06-01')).toMatchObject({ kind: 'rehearsal' });
    await putRun(table, aRun({ date: '2025-06-01' }));
    expect(await readChurnRun(table, '2025-06-01')).toMatchObject({ kind: 'nightly' });
    expect(await getRun(table, '2025-06-01', 'rehearsal')).toMatchObject({ kind: 'rehearsal' });
  });

  it.each([
    'latest',
    '2026-03-01',
    '2026-02-30',
    'yesterday',
  ])('there is none of %s before the first', async (named) => {
    await expect(readChurnRun(table, named)).rejects.toMatchObject({
      reason: { kind: 'notFound', what: 'run' },
    });
  });
});

describe('what is kept of a run', () => {
  it('is all of it, figures of any size too', async () => {
    const tiny = { ...bgNbd, r: 1e-300, b: 3e200 };
    const run = aRun({
      ...learned,
      chosen: tiny,
      models: [tiny],
      checkpoint: { segment: 3, after: 'nordwind' },
    });
    await putRun(table, run);
    expect(await getRun(table, run.date, 'nightly')).toEqual(run);
  });

  it('can be read where an error is not a number', async () => {
    const wide = {
      ...bgNbd,
      standardErrors: { ...standardErrors, a: Number.NaN, b: Number.POSITIVE_INFINITY },
    };
    await putRun(table, aRun({ chosen: wide, models: [wide] }));
    const { models } = await readChurnRun(table, 'latest');
    expect(models[0]?.standardErrors).toMatchObject({ a: Number.MAX_VALUE, b: Number.MAX_VALUE });
  });

  it('stays small, however many steps recency has, and says nearly the same', async () => {
    const steps = Array.from({ length: 7000 }, (_, silence) => ({ silence, chance: (silence + 1) / 7001 }));
    const long = {
      kind: 'recency',
      learned: [30, 90, 180].map((horizonDays) => ({ horizonDays, examples: 9e5, steps })),
    } as const;
    await putRun(table, aRun({ chosen: long, models: [bgNbd, long] }));
    const values = { ':pk': churnRunsPartition };
    const rows = await query(table, { KeyConditionExpression: 'pk = :pk', values });
    expect(JSON.stringify(rows).length).toBeLessThan(150_000);
    const kept = (await latestRun(table))?.chosen;
    if (kept?.kind !== 'recency') throw new Error('It was recency that was kept.');
    for (const silence of [0, 1, 2, 500, 3501, 6999]) {
      expect(recencyChance(kept, silence, 90)).toBeCloseTo(recencyChance(long, silence, 90), 2);
    }
  });
});
