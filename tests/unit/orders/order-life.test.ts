import { describe, expect, it } from 'vitest';
import type { Amended, Fact } from '../../../lib/facts/fact.ts';
import { factsInForce } from '../../../lib/facts/facts-in-force.ts';
import { lifeOf } from '../../../lib/orders/order-life.ts';
import { timelineOf } from '../../../lib/orders/timeline.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import {
  aLine,
  amended,
  anOrder,
  confirmed,
  delivered,
  plain,
  voided,
  zone,
} from '../../support/builders.ts';

/** A×10 and B×5, promised for 3 March, 9–17 h. */
const order = anOrder();
const at = (hour: number, day = 3) => `2026-03-0${day}T${String(hour).padStart(2, '0')}:00:00+01:00`;
const all = [
  ['A', 10],
  ['B', 5],
] as const;

const live = (facts: readonly Fact[], of = order) => lifeOf(of, factsInForce(facts, zone));
const scored = (facts: readonly Fact[]) => score(courseOf({ order, facts }, zone), defaultRuleSet);

describe('an order', () => {
  it('begins as received, and as accepted when its window came with it', () => {
    expect(live([], anOrder({ promisedWindow: undefined })).state).toBe('received');
    expect(live([]).state).toBe('accepted');
  });

  it('goes through its states as its goods move', () => {
    const facts = [
      plain('picked', at(6)),
      plain('dispatched', at(8)),
      delivered(at(10), [['A', 10]]),
      delivered(at(11), [['B', 5]]),
      plain('returned', at(12), { lines: [{ sku: 'A', quantity: 1 }] }),
      plain('returned', at(13)),
      plain('closed', at(14)),
      plain('reopened', at(15)),
    ];
    const states = facts.map((_, index) => live(facts.slice(0, index + 1)).state);
    expect(states).toEqual([
      'picking',
      'dispatched',
      'partlyDelivered',
      'delivered',
      'delivered',
      'returned',
      'closed',
      'returned',
    ]);
  });

  it('is not moved by damaged or substituted units, or by articles that it lacks', () => {
    expect(live([delivered(at(10), [['Z', 100]])]).state).toBe('accepted');
    expect(
      live([
        delivered(at(10), [
          ['A', 9, 1],
          ['B', 5],
        ]),
      ]).state,
    ).toBe('partlyDelivered');
  });

  it('held by credit stays on hold while it is picked, and again when it is taken up again', () => {
    const held = [plain('creditHeld', at(6)), plain('picked', at(7))];
    expect(live(held).state).toBe('creditHold');
    expect(live([...held, plain('cancelled', at(8)), plain('reopened', at(9))]).state).toBe('creditHold');
    expect(live([...held, plain('creditReleased', at(8))]).state).toBe('picking');
  });

  it('can be held while goods are to come, and is where its goods are once it is released', () => {
    const part = [plain('dispatched', at(6)), delivered(at(7), [['A', 10]]), plain('creditHeld', at(8))];
    expect(live(part).state).toBe('creditHold');
    expect(live([...part, plain('creditReleased', at(9))]).state).toBe('partlyDelivered');
    expect(live([...part.slice(0, 1), plain('creditHeld', at(8))]).state).toBe('creditHold');
    expect(live([...part, plain('closed', at(9))]).state).toBe('closed');
  });

  it('ignores a decision that its state refused, whenever each was told', () => {
    const sent = plain('dispatched', at(8));
    const late = plain('cancelled', at(9));
    for (const facts of [
      [sent, late],
      [late, sent],
    ]) {
      const life = live(facts);
      expect(life).toMatchObject({ state: 'dispatched', cancelled: undefined });
      expect(life.ignored).toEqual([{ fact: late, state: 'dispatched' }]);
      expect(life.effective).toEqual([sent]);
    }
    expect(live([plain('cancelled', at(7)), sent]).state).toBe('cancelled');
  });

  it('of which a part comes back before anything was handed over is still under way', () => {
    const back = (quantity: number) => plain('returned', at(9), { lines: [{ sku: 'A', quantity }] });
    expect(live([plain('dispatched', at(8)), back(2)]).state).toBe('dispatched');
    expect(live([plain('dispatched', at(8)), back(15)]).state).toBe('returned');
    // What was refused at the door and sent again is out until it comes back.
    const again = delivered(at(10), all);
    const some = plain('returned', at(11), { lines: [{ sku: 'A', quantity: 6 }] });
    expect(live([plain('dispatched', at(8)), back(9), again, some]).state).toBe('delivered');
  });

  it('of which only dates are told takes what happened on one date in the order of an order’s life', () => {
    const date = '2026-03-03';
    const on = (kind: Parameters<typeof plain>[0], factId: string) => plain(kind, date, { factId });
    const drop = delivered(date, all, { factId: 'f' });
    expect(live([on('dispatched', 'g'), drop, on('closed', 'a')])).toMatchObject({
      state: 'closed',
      ignored: [],
    });
    expect(live([on('cancelled', 'b'), on('reopened', 'a')])).toMatchObject({
      state: 'accepted',
      ignored: [],
    });
    expect(live([drop, on('returned', 'a')]).state).toBe('returned');
    const change = amended(date, { factId: 'z', lines: [aLine('1', 'A', 4)] });
    expect(live([change, on('dispatched', 'a')])).toMatchObject({ state: 'dispatched', ignored: [] });
  });

  it('closed on a date was closed after what else happened on it', () => {
    const done = [plain('dispatched', at(8)), delivered(at(10), all)];
    const closed = plain('closed', '2026-03-03');
    expect(live([...done, closed])).toMatchObject({ state: 'closed', ignored: [] });
    const again = [...done, closed, plain('reopened', '2026-03-03', { factId: 'a' })];
    expect(live(again)).toMatchObject({ state: 'delivered', ignored: [] });
  });
});

describe('an amendment', () => {
  const fewer = (given: Partial<Amended> = {}) => amended(at(8), { lines: [aLine('1', 'A', 4)], ...given });

  it('changes what it names and nothing else', () => {
    const changed = { shipTo: { placeId: 'bremen-1' }, promisedWindow: '2026-03-04' };
    const { order: now } = live([fewer(changed)]);
    expect(now).toEqual({ ...order, lines: [aLine('1', 'A', 4)], ...changed });
  });

  it('decides what is in full', () => {
    const facts = [fewer(), delivered(at(10), [['A', 4]])];
    expect(scored(facts)).toMatchObject({ standing: 'due', onTime: 'pass', inFull: 'pass' });
    expect(live(facts).state).toBe('delivered');
  });

  it('of an order under way counts only by agreement', () => {
    const sent = plain('dispatched', at(7));
    const drop = delivered(at(10), [['A', 4]]);
    expect(live([sent, fewer(), drop]).state).toBe('partlyDelivered');
    expect(live([sent, fewer({ agreed: true }), drop]).state).toBe('delivered');
  });

  it('can make what has come all of it', () => {
    expect(live([delivered(at(7), [['A', 4]]), fewer({ agreed: true })]).state).toBe('delivered');
  });

  it('moves the promise with the window that was confirmed for it, and no other', () => {
    const nextDay = { from: at(9, 4), to: at(17, 4) };
    const drop = delivered(at(10, 4), all);
    expect(scored([amended(at(8), { promisedWindow: nextDay }), drop])).toMatchObject({
      promise: { basis: 'movedByCustomer' },
      otif: 'pass',
    });
    expect(scored([amended(at(8), { requestedWindow: nextDay }), drop]).onTime).toBe('fail');
    expect(scored([confirmed(at(8), nextDay), drop]).onTime).toBe('fail');
  });

  it('that is taken back never was', () => {
    const change = fewer();
    expect(live([change, voided(change.factId, { occurredAt: at(9) })]).order).toEqual(order);
  });
});

describe('calling off', () => {
  const cancel = plain('cancelled', at(8));

  it('before the window ends takes the order out of the figures; taking it up again puts it back', () => {
    expect(scored([cancel]).standing).toBe('cancelled');
    const late = { ...plain('reopened', at(9)), recordedAt: '2026-03-03T16:00:00.000Z' };
    expect(scored([cancel, late])).toMatchObject({ standing: 'due', otif: 'fail' });
  });

  it('after the window ended changes no figure', () => {
    expect(scored([plain('cancelled', at(18))])).toMatchObject({ standing: 'due', otif: 'fail' });
  });

  it('does not undo goods that come all the same', () => {
    const facts = [cancel, delivered(at(10), all)];
    expect(live(facts).state).toBe('delivered');
    expect(scored(facts)).toMatchObject({ standing: 'due', otif: 'pass' });
  });
});

describe('the timeline', () => {
  const hub = { placeId: 'hub-1', city: 'Hamburg' };
  const picked = plain('picked', at(6), { warehouse: 'w-1' });
  const sent = plain('dispatched', at(8), { carrier: 'hansa', place: hub });
  const tellAll = (facts: readonly Fact[], isShown: (fact: Fact) => boolean = () => true) =>
    timelineOf(order, facts, [], isShown, zone);

  it('tells where the goods are by the last movement, with who carries them', () => {
    expect(tellAll([]).whereabouts).toBeUndefined();
    const [date, z] = ['2026-03-03', { factId: 'z' }];
    const onOneDate = [plain('dispatched', date, z), delivered(date, all, { factId: 'a' })];
    expect(tellAll(onOneDate).whereabouts?.goods).toBe('withCustomer');
    expect(tellAll([picked, sent, plain('deliveryFailed', at(11))]).whereabouts).toEqual({
      goods: 'underWay',
      since: at(11),
      place: hub,
      carrier: 'hansa',
      warehouse: 'w-1',
    });
  });

  it('shows every fact, whatever became of it', () => {
    const wrong = delivered(at(9), [['A', 1]]);
    const taken = voided(wrong.factId, { occurredAt: at(10) });
    const late = plain('cancelled', at(11));
    const { events, whereabouts } = tellAll([late, taken, wrong, sent, picked]);
    expect(events.map(({ fact, standing }) => [fact.kind, standing])).toEqual([
      ['picked', 'counts'],
      ['dispatched', 'counts'],
      ['delivered', 'withdrawn'],
      ['voided', 'counts'],
      ['cancelled', 'ignored'],
    ]);
    expect(whereabouts?.goods).toBe('underWay');
  });

  it('says nothing of what its reader may not read', () => {
    const { events, whereabouts } = tellAll([picked, sent], ({ kind }) => kind === 'picked');
    expect(events).toHaveLength(1);
    expect(whereabouts).toMatchObject({ goods: 'atWarehouse' });
    expect(JSON.stringify({ events, whereabouts })).not.toContain('hansa');
  });
});
