import { read, type Shape } from '../shape/Shape';

/** How a test asks. */
export interface AskOptions {
  readonly token?: string | undefined;
  readonly cookie?: string;
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a test was answered. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: unknown;
}

/** Asks a mock, and reads what is answered. */
export interface Ask {
  (path: string, options?: AskOptions): Promise<Received>;
  /** The body of an answer with a status (200 when left out), checked against a shape. */
  shaped<T>(
    path: string,
    shape: Shape<T>,
    options?: AskOptions & { readonly expectedStatus?: number },
  ): Promise<T>;
}

/** Plain `fetch` against one address: no client of ours, so that none can hide a mistake. */
export function askOver(origin: string): Ask {
  const ask = async (path: string, options: AskOptions = {}): Promise<Received> => {
    const response = await fetch(`${origin}${path}`, requestOf(options));
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
  return Object.assign(ask, {
    shaped: async <T>(
      path: string,
      shape: Shape<T>,
      { expectedStatus = 200, ...options }: AskOptions & { readonly expectedStatus?: number } = {},
    ): Promise<T> => {
      const { status, headers, text, body } = await ask(path, options);
      if (status !== expectedStatus) throw new Error(`${path} answered ${status}: ${text.slice(0, 500)}`);
      const type = headers.get('content-type') ?? '';
      if (!/^application\/json(?:;|$)/.test(type)) throw new Error(`${path} answered as ${type}`);
      return read(body, shape);
    },
  });
}

function requestOf({ token, cookie, method, json, form, headers }: AskOptions): RequestInit {
  const body = form === undefined ? JSON.stringify(json) : new URLSearchParams({ ...form });
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'error',
    ...(body !== undefined && { body }),
    headers: {
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(cookie !== undefined && { cookie }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
