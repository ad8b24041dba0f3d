import { describe, expect, it } from 'vitest';
import { churnCourse, lifeCycleOf } from '../../../lib/tiers/life-cycle.ts';

const asOf = '2026-05-31';
const lost = { on: '2026-02-01', churnState: 'lost' } as const;
const back = (on: string) => ({ on, churnState: 'steady' }) as const;
const at = (first: string | undefined, ...history: Parameters<typeof churnCourse>[0]) =>
  lifeCycleOf(first, churnCourse(history, asOf), asOf);

describe('the life cycle of a customer', () => {
  it('begins as a prospect, until the first order', () => {
    expect(at(undefined)).toBe('prospect');
    expect(at('2026-06-01')).toBe('prospect');
    expect(at(asOf)).toBe('new');
  });

  it('is new for less than 90 days', () => {
    expect(at('2026-03-03')).toBe('new');
    expect(at('2026-03-02')).toBe('active');
  });

  it('is lapsing while at risk, lost once lost, and a watched customer is still active', () => {
    expect(at('2025-01-01', { on: '2026-05-01', churnState: 'watch' })).toBe('active');
    expect(at('2026-05-01', { on: '2026-05-20', churnState: 'atRisk' })).toBe('lapsing');
    expect(at('2025-01-01', lost)).toBe('lost');
  });

  it('is won back for 90 days from the day on which a lost customer came back', () => {
    expect(at('2025-01-01', lost, back('2026-03-03'))).toBe('wonBack');
    expect(at('2025-01-01', lost, back('2026-03-02'))).toBe('active');
    const watched = { on: '2026-03-20', churnState: 'watch' } as const;
    expect(at('2025-01-01', lost, back('2026-03-03'), watched)).toBe('wonBack');
    const again = { on: '2026-05-20', churnState: 'atRisk' } as const;
    expect(at('2025-01-01', lost, back('2026-03-03'), again)).toBe('lapsing');
  });

  it('knows nothing of what was found after the date', () => {
    expect(at('2025-01-01', { on: '2026-06-01', churnState: 'lost' })).toBe('active');
    expect(at('2025-01-01', lost, back('2026-06-01'))).toBe('lost');
  });
});
