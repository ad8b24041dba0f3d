import type { LocalStack } from '../../infra/local/local-stack.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
}

/** Calls the API by hand, as a partner with a bare HTTP client would. */
export function caller(stack: LocalStack, token: string | undefined) {
  const call = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${stack.apiUrl}${path}`, {
      ...init,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      },
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? '';
    const body = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, contentType, text, body, headers: response.headers };
  };
  return {
    get: (path: string) => call(path),
    post: (path: string, body: unknown) => call(path, { method: 'POST', body: JSON.stringify(body) }),
    put: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      call(path, { method: 'PUT', body: JSON.stringify(body), headers }),
    delete: (path: string, headers: Record<string, string> = {}) => call(path, { method: 'DELETE', headers }),
    call,
  };
}

export type Partner = ReturnType<typeof caller>;
