import type { StageSettings } from '../stages.ts';

/**
 * Finds what a deployer got wrong in infra/stages.ts while it is cheap: before a deployment fails half-way, or a
 * function does at night.
 */
export function checkSettings(stage: string, settings: StageSettings): void {
  const { consumer, tokenIssuer } = settings;
  const faults = [
    !/^[a-z][a-z0-9-]{0,19}$/.test(stage) &&
      'its name has to be 1 to 20 lower-case letters, digits and hyphens',
    !isTimeZone(settings.businessTimeZone) &&
      `businessTimeZone: "${settings.businessTimeZone}" is no IANA time zone`,
    ...settings.holidays.map((day) => !isDate(day) && `holidays: "${day}" is no date like 2026-12-25`),
    settings.opsRecipients.length === 0 && 'opsRecipients: nobody would get the alarms and the morning mail',
    ...Object.keys(settings.accountManagers).map(
      (id) =>
        !/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}$/.test(id) &&
        `accountManagers: "${id}" is no id that a customer could name`,
    ),
    ...[
      ...settings.opsRecipients,
      ...settings.creditRecipients,
      ...Object.values(settings.accountManagers),
      settings.mailSender.address,
    ].map((address) => !/^[^\s@,]+@[^\s@,]+$/.test(address) && `"${address}" is no mail address`),
    !isQuiet(settings.quietHours) &&
      'quietHours have to be two times of day like 20:00, and to end by 07:00, when the morning mail tells what waited',
    tokenIssuer &&
      !tokenIssuer.issuer.startsWith('https://') &&
      'tokenIssuer: the issuer has to be an https:// URL',
    tokenIssuer?.audience.length === 0 && 'tokenIssuer: without an audience no token is accepted',
    !tokenIssuer && Object.keys(settings.clients).length === 0 && 'clients: nobody could call the API',
    !isWithin(settings.otifTargetPercent, 1, 99) && 'otifTargetPercent has to be from 1 to 99',
    !isWithin(settings.churnHoldOutPercent, 0, 50) && 'churnHoldOutPercent has to be from 0 to 50',
    !(Number.isInteger(settings.visitsPerDay) && isWithin(settings.visitsPerDay, 1, 100)) &&
      'visitsPerDay has to be a whole number from 1 to 100',
    ...Object.entries(settings.ownCapital).map(
      ([currency, amount]) =>
        !(/^[A-Z]{3}$/.test(currency) && Number.isSafeInteger(amount) && amount > 0) &&
        `ownCapital: ${currency} has to be a currency as EUR with a whole number of minor units above 0`,
    ),
    Object.values(settings.creditWeights).reduce((sum, points) => sum + points, 0) !== 100 &&
      'creditWeights have to add up to 100',
    Object.values(settings.creditWeights).some((points) => points < 0) &&
      'creditWeights have to be 0 or more',
    !isWithin(consumer.batchSize, 1, 10_000) && 'consumer.batchSize has to be from 1 to 10000',
    !isWithin(consumer.batchWindowSeconds, consumer.batchSize > 10 ? 1 : 0, 300) &&
      'consumer.batchWindowSeconds has to be from 1 to 300, or 0 for batches of at most 10',
    !isWithin(consumer.maxConcurrency, 2, 1000) && 'consumer.maxConcurrency has to be from 2 to 1000',
  ].filter((fault) => typeof fault === 'string');
  if (faults.length > 0) throw new Error(`Stage "${stage}" of infra/stages.ts: ${faults.join('; ')}.`);
}

const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;

function isQuiet(hours: StageSettings['quietHours']): boolean {
  if (!hours) return true;
  const { from, to } = hours;
  return [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) && to <= '07:00' && from !== to;
}

/** The Scheduler takes names only; JavaScript also offsets. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}
