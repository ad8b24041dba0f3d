import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';
import { bookBody } from '../../lib/revisits/book-schema.ts';
import { handOverBook } from '../../lib/revisits/hand-over-book.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const manager = pathId(request, 'manager', 'account manager');
  return answer(200, await handOverBook(table, caller, manager, bodyOf(request, bookBody), now()));
});
