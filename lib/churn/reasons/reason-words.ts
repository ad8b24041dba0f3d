import { english } from '../../alerts/texts/english.ts';
import type { Texts } from '../../alerts/texts/texts.ts';
import type { Driver, Occurrences, Reason } from '../reason.ts';

/** The language of mails, or English: the API's. */
type Language = Pick<Texts, 'reasons' | 'formats'>;

export function driverName(driver: Driver, { reasons }: Language = english): string {
  return reasons.drivers[driver].name;
}

/** What a person should do about a driver. */
export function actionFor(driver: Driver, { reasons }: Language = english): string {
  return reasons.drivers[driver].action;
}

/** `8 of 10 orders late, most with carrier hansa-trucks; before 1 of 24, other customers 4 %` */
export function reasonWords(reason: Reason, { reasons, formats }: Language = english): string {
  const { driver, recent, before, peers, common, risePercent } = reason;
  const bad = reasons.drivers[driver].bad(recent.bad, recent.of);
  if (risePercent !== undefined) return reasons.pricesUp(formats.percent(risePercent / 100, true), bad);
  return [
    common === undefined ? bad : reasons.mostWith(bad, common),
    [
      ...(before.of > 0 ? [reasons.before(before.bad, before.of)] : []),
      ...(peers && peers.of > 0 ? [reasons.otherCustomers(formats.percent(shareOf(peers)))] : []),
    ].join(', '),
  ]
    .filter((each) => each !== '')
    .join('; ');
}

function shareOf({ bad, of }: Occurrences): number {
  return bad / of;
}
