/** A partner's program, as small as it can be: posts and reads JSON with a token. */
export class ApiClient {
  readonly #url: string;
  readonly #token: () => Promise<string>;

  constructor(url: string, token: () => Promise<string>) {
    this.#url = url.replace(/\/$/, '');
    this.#token = token;
  }

  get(path: string): Promise<unknown> {
    return this.#send(path, {});
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.#send(path, { method: 'POST', body: JSON.stringify(body) });
  }

  put(path: string, body: unknown): Promise<unknown> {
    return this.#send(path, { method: 'PUT', body: JSON.stringify(body) });
  }

  /** Sends again what the API could not take at that moment: nothing is stored twice. */
  async #send(path: string, request: RequestInit, attempts = 4): Promise<unknown> {
    const headers = { authorization: `Bearer ${await this.#token()}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(30_000);
    const response = await fetch(`${this.#url}${path}`, { ...request, headers, signal }).catch(() => {
      throw new ApiError(`The API at ${this.#url} does not answer; is it running there?`);
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text);
    if (attempts > 1 && (response.status >= 500 || response.status === 429)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return this.#send(path, request, attempts - 1);
    }
    throw new ApiError(
      `${request.method ?? 'GET'} ${path} answered ${response.status}: ${text.slice(0, 300)}`,
    );
  }
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
