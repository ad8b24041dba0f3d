import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { builtJson } from './built-file.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

/** A page as it was built beside the bundle: compressed, in base64, with the policy that a browser shall hold it to. */
const builtPage = z.object({ policy: z.string(), gzip: z.string() });

/** Answers with a page that was built, compressed where the caller takes that. */
export function pageAt(file: URL): (request: HttpRequest) => HttpAnswer {
  const { policy, gzip } = builtPage.parse(builtJson(file));
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  };
  const compressed = {
    statusCode: 200,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzip,
    isBase64Encoded: true,
  };
  return (request) =>
    /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(request.headers['accept-encoding'] ?? '')
      ? compressed
      : { statusCode: 200, headers, body: gunzipSync(Buffer.from(gzip, 'base64')).toString() };
}
