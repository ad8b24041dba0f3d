import { answer, httpFunction } from '../../lib/platform/http.ts';

export const handler = httpFunction(async () => answer(200, { status: 'ok' }));
