import { liftSuppression } from '../../../lib/mail/lift-suppression.ts';
import { listSuppressions } from '../../../lib/mail/list-suppressions.ts';
import { suppressionsAfter } from '../../../lib/mail/mail-feedback.ts';
import { suppress } from '../../../lib/mail/suppression-store.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { opaqueIdOf } from '../../../lib/platform/opaque-id.ts';
import { aBounce } from '../../support/mail-feedback.ts';
import type { Asks } from './ask.ts';
import { now } from './world.ts';

const address = 'anna@example.com';

async function liftOneThatBounced(table: Table): Promise<void> {
  for (const suppression of suppressionsAfter(aBounce(address))) await suppress(table, suppression);
  await liftSuppression(table, opaqueIdOf(address), now);
}

export const ofMails = {
  'list-mail-suppressions': [{ what: 'none', of: listSuppressions }],
  'lift-mail-suppression': [{ what: 'one, with the bounce before', of: liftOneThatBounced }],
} as const satisfies Record<string, Asks>;
