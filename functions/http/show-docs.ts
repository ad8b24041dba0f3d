import { httpFunction } from '../../lib/platform/http.ts';
import { pageAt } from '../../lib/platform/page.ts';

const page = pageAt(new URL('./page.json', import.meta.url));

export const handler = httpFunction(async (request) => page(request));
