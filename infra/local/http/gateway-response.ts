import * as z from 'zod';

export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const responseSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** What a function returned, as API Gateway reads it: without a status code all of it is the JSON body. */
export function functionResponse(result: unknown): GatewayResponse {
  const hasStatus = typeof result === 'object' && result !== null && 'statusCode' in result;
  if (!hasStatus) {
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const { success, data } = responseSchema.safeParse(result);
  if (!success) return gatewayAnswers.internalServerError;
  const headers = Object.entries(data.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const body = data.body ?? '';
  return {
    status: data.statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(headers) },
    body: data.isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

/** What API Gateway answers by itself. An HTTP API cannot change these, so they are no problem+json. */
export const gatewayAnswers = {
  badRequest: answer(400, 'Bad Request'),
  notFound: answer(404, 'Not Found'),
  tooLarge: answer(413, 'Request Entity Too Large'),
  internalServerError: answer(500, 'Internal Server Error'),
  serviceUnavailable: answer(503, 'Service Unavailable'),
  unauthorized: (challenge: string) => answer(401, 'Unauthorized', { 'www-authenticate': challenge }),
  forbidden: (challenge: string) => answer(403, 'Forbidden', { 'www-authenticate': challenge }),
};

function answer(status: number, message: string, headers: Record<string, string> = {}): GatewayResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message }),
  };
}
