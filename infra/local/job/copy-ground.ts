import { launchDynamoDb } from '../engines/dynamodb.ts';
import { startMail } from '../engines/mail.ts';
import { createTables } from '../engines/tables.ts';
import type { Session } from '../terminal/command.ts';
import { progress } from '../terminal/progress.ts';
import type { Ground } from './ground.ts';
import { readRows, writeRows } from './rows.ts';

/**
 * The same ground with a copy of the table, in an engine of its own, and an inbox of its own: what is done there is done nowhere else. The
 * queues are those of the stack, since jobs only count what lies in them: no row of infra/functions.ts lets one send.
 */
export async function copyGround(session: Session, ground: Ground): Promise<Ground> {
  const engine = session.opened(await launchDynamoDb());
  const [rows, mail] = await Promise.all([
    readRows(ground.client, ground.tableName),
    startMail(0).then((started) => session.opened(started)),
    engine.ready,
  ]);
  await createTables(ground.template, engine.client);
  const bar = progress('Copying the table', rows.length);
  await writeRows(engine.client, ground.tableName, rows, bar);
  bar.end();
  const { settle: _, ...rest } = ground;
  return { ...rest, dynamodbUrl: engine.url, inboxUrl: mail.url, client: engine.client };
}
