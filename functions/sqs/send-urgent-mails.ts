import { sendUrgentMails } from '../../lib/alerts/send-urgent-mails.ts';
import { urgentMailIn } from '../../lib/alerts/urgent-mail-schema.ts';
import { now } from '../../lib/platform/clock.ts';
import {
  accountManagers,
  businessTimeZone,
  creditRecipients,
  holidays,
  listed,
  quietHours,
  setting,
} from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { mailer } from '../../lib/platform/mail.ts';
import { queueFunction } from '../../lib/platform/queue.ts';

const mailing = {
  table: openTable(),
  addresses: {
    ops: listed(setting('OPS_RECIPIENTS')),
    credit: creditRecipients(),
    managers: accountManagers(),
  },
  zone: businessTimeZone(),
  quietHours: quietHours(),
  apiUrl: setting('API_URL'),
  holidays: holidays(),
  sendMail: mailer(setting('MAIL_SENDER')),
  now,
};

export const handler = queueFunction(urgentMailIn, (names) => sendUrgentMails(mailing, names));
