import { sendDigests } from '../../lib/alerts/send-digests.ts';
import { now } from '../../lib/platform/clock.ts';
import {
  accountManagers,
  businessTimeZone,
  creditRecipients,
  holidays,
  listed,
  setting,
} from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { mailer } from '../../lib/platform/mail.ts';

const table = openTable();
const settings = {
  addresses: {
    ops: listed(setting('OPS_RECIPIENTS')),
    credit: creditRecipients(),
    managers: accountManagers(),
  },
  zone: businessTimeZone(),
  apiUrl: setting('API_URL'),
  holidays: holidays(),
  sendMail: mailer(setting('MAIL_SENDER')),
};

export const handler = async (): Promise<void> => {
  const sent = await sendDigests(table, settings, now());
  log.info('Morning mails sent', { sent });
};
