import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../client/api-types.ts';

/** A partner's program: its calls are typed by the API's own description. */
export type ApiClient = Client<paths>;

const ATTEMPTS = 4;
const PAUSE_MS = 200;

/** A client of a running API that sends again what the API could not take at that moment: nothing is stored twice. */
export function apiClient(url: string, token: () => Promise<string>): ApiClient {
  return createClient<paths>({
    baseUrl: url.replace(/\/$/, ''),
    fetch: async (request) => {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return send(request, url);
    },
  });
}

async function send(request: Request, url: string, attempts = ATTEMPTS): Promise<Response> {
  // A request can be sent once only: its copy is sent, itself is kept for the next attempt.
  const signal = AbortSignal.timeout(30_000);
  const response = await fetch(request.clone(), { signal }).catch(() => {
    throw new ApiError(`The API at ${url} does not answer; is it running there?`);
  });
  if (attempts === 1 || (response.status < 500 && response.status !== 429)) return response;
  await response.body?.cancel();
  await new Promise((resolve) => setTimeout(resolve, pauseOf(response)));
  return send(request, url, attempts - 1);
}

function pauseOf({ headers }: Response): number {
  return Math.max(PAUSE_MS, 1000 * Number(headers.get('retry-after') ?? 0)) || PAUSE_MS;
}

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the API answered; a refusal is an ApiError. */
export async function taken<T>(answering: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answering;
  if (data !== undefined && data !== null) return data;
  const { pathname, search } = new URL(response.url);
  throw new ApiError(
    `${pathname}${search} answered ${response.status}: ${JSON.stringify(error)?.slice(0, 300)}`,
  );
}

/** The API did not take something that it should have. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

/** Works on many items, `limit` at a time, beginning in their order. */
export async function each<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lanes = Array.from({ length: limit }, async () => {
    for (const item of queue) await work(item);
  });
  await Promise.all(lanes);
}
