import { builtJson } from '../../lib/platform/built-file.ts';
import { answer, httpFunction } from '../../lib/platform/http.ts';

const document = builtJson(new URL('./openapi.json', import.meta.url));

export const handler = httpFunction(async () => answer(200, document, { 'cache-control': 'max-age=300' }));
