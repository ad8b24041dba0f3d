import { describe, expect, it } from 'vitest';
import { churnToldTo } from '../../../lib/alerts/churn-told.ts';
import { recipientsOf } from '../../../lib/alerts/recipients.ts';
import { aLeavingAlert, euros } from '../../support/churn-mails.ts';

const managers = new Map([
  ['anna', 'anna@example.com'],
  ['bernd', 'ops@example.com'],
  ['carl', 'anna@example.com'],
]);

describe('recipients of morning mails', () => {
  it('are one to an address, ops first', () => {
    const ops = ['ops@example.com', 'ops@example.com'];
    const credit = ['carla@example.com', 'anna@example.com'];
    expect(recipientsOf({ ops, credit, managers })).toEqual([
      { address: 'ops@example.com', roles: ['ops', 'manager'] },
      { address: 'carla@example.com', roles: ['credit'] },
      { address: 'anna@example.com', roles: ['credit', 'manager'] },
    ]);
  });

  it('are ops for credit where no credit team is named', () => {
    expect(recipientsOf({ ops: ['ops@example.com'], credit: [], managers: new Map() })).toEqual([
      { address: 'ops@example.com', roles: ['ops', 'credit'] },
    ]);
  });

  it('are told of their own customers, ops also of those of nobody who can be reached', () => {
    const of = (customerId: string, manager?: string) => aLeavingAlert({ customerId, manager });
    const open = [
      of('a', 'anna'),
      of('b', 'bernd'),
      of('c', 'carl'),
      of('d'),
      of('e', 'emil'),
      of('f', 'constructor'),
    ];
    const [ops = [], anna = []] = recipientsOf({ ops: ['ops@example.com'], credit: [], managers }).map(
      (recipient) =>
        churnToldTo(recipient, managers, open, new Set(), '2026-04-01').alerts.map(
          ({ customerId }) => customerId,
        ),
    );
    expect(ops).toEqual(['b', 'd', 'e', 'f']);
    expect(anna).toEqual(['a', 'c']);
  });

  it('are told of a hundred customers a morning, those with most at stake', () => {
    const open = Array.from({ length: 130 }, (_, at) =>
      aLeavingAlert({ customerId: `c-${at}`, valueAtRisk: euros(at), manager: undefined }),
    );
    const ops = { address: 'ops@example.com', roles: ['ops'] } as const;
    const { alerts, waiting, stillOpen } = churnToldTo(ops, managers, open, new Set(), '2026-04-01');
    expect([alerts.length, waiting, stillOpen.length]).toEqual([100, 30, 0]);
    expect(alerts.map(({ customerId }) => customerId)).toContain('c-129');
    expect(alerts.map(({ customerId }) => customerId)).not.toContain('c-29');
  });

  it('are told of a lost customer for a quarter, and again when they come back', () => {
    const ops = { address: 'ops@example.com', roles: ['ops'] } as const;
    const lost = aLeavingAlert({ churnState: 'lost', firstSeen: '2026-01-05', manager: undefined });
    const of = (alert: typeof lost, date: string) => churnToldTo(ops, managers, [alert], new Set(), date);
    expect(of(lost, '2026-04-05').alerts).toEqual([lost]);
    expect(of(lost, '2026-04-06')).toMatchObject({ alerts: [], stillOpen: [] });
    const told = { on: '2026-02-02', state: 'open', severity: 'serious', measure: 0 } as const;
    const back = { ...lost, state: 'closed', told } as const;
    expect(of(back, '2026-06-01').alerts).toEqual([back]);
  });
});
