import type { Alert } from '../../../lib/alerts/alert.ts';
import { composeDigest } from '../../../lib/alerts/digest.ts';
import type { DigestMail } from '../../../lib/alerts/digest-mail.ts';
import { composeStaffDigest } from '../../../lib/alerts/staff-digest.ts';
import { composeUrgentMail } from '../../../lib/alerts/urgent-mail.ts';
import { aDigest, aFullDigest } from '../morning-mails.ts';
import { anUrgentCase, caseMornings } from './case-mornings.ts';
import { churnAlerts, churnMornings } from './churn-mornings.ts';
import { anUrgentBreach, creditMornings } from './credit-mornings.ts';
import { deliveryMornings } from './delivery-mornings.ts';
import { figureMornings } from './figure-mornings.ts';
import { handledMornings } from './handled-mornings.ts';
import { serviceAlerts, serviceMornings } from './service-mornings.ts';
import { tierMornings } from './tier-mornings.ts';
import { anUrgentVisit, visitMornings } from './visit-mornings.ts';
import { visitWeeks } from './visit-weeks.ts';
import { weekMornings } from './week-mornings.ts';

/** Every kind of mail with everything it can say; whatever others wrote in it has digits for letters. */
export function everyMail(): DigestMail[] {
  const { orphans, ...full } = aFullDigest(inDigits);
  const service = [full, { orphans }, ...serviceMornings(), ...figureMornings(), ...deliveryMornings()];
  const weeks = [...weekMornings(), ...visitWeeks()];
  const customers = [...caseMornings(), ...churnMornings(), ...visitMornings(), ...creditMornings()];
  const both = [...customers, ...handledMornings(), ...tierMornings()];
  const doubtful = [{ doubtful: [{ date: '2026-03-31', about: '1' }] }];
  const urgent = [
    anUrgentCase(),
    anUrgentVisit(),
    anUrgentBreach(),
    ...churnAlerts().slice(-3),
    ...serviceAlerts().slice(-1),
  ];
  return [
    ...[...service, ...weeks, ...both].map((given) => composeDigest({ ...aDigest(), ...given, ...data })),
    ...[...both, ...doubtful].map((given) => composeStaffDigest({ ...aDigest(), ...given, ...data })),
    ...urgent.map((alert) => composeUrgentMail(alert, { ...aDigest(), ...data })),
  ];
}

const data = {
  apiUrl: 'https://api.example.com',
  managers: new Map<string, string>(),
};

/** An alert of every cause, and of causes that are told of in several ways each of these. */
export function everyAlert(): Alert[] {
  return [anUrgentCase(), anUrgentVisit(), anUrgentBreach(), ...churnAlerts(), ...serviceAlerts()];
}

/** Letters as digits. */
function inDigits(words: string): string {
  return words.replaceAll(/\p{L}/gu, (letter) => String(letter.codePointAt(0)));
}
