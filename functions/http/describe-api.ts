import { openApiDocument } from '../../lib/contract/openapi.ts';
import { answer, httpFunction } from '../../lib/platform/http.ts';

const document = openApiDocument();

export const handler = httpFunction(async () => answer(200, document, { 'cache-control': 'max-age=300' }));
