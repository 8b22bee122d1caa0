import { getResponse } from 'msw';
import type { MockApi } from '../src/createMockApi';

/** How a test asks. */
export interface AskOptions {
  /** `null` sends no `Authorization`. */
  readonly token?: string | null;
  readonly method?: string;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What a test was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly type: ResponseType;
}

/** Sends a request through an API's handlers, without a network. */
export async function ask(api: MockApi, path: string, options: AskOptions = {}): Promise<Answer> {
  const { token = 'mock-virsyn-main', method = 'GET', body, signal } = options;
  const request = new Request(`http://mock.example${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
  });
  const response = await getResponse(api.handlers, request);
  if (response === undefined) throw new Error(`no handler for ${path}`);
  const { status, headers, type } = response;
  return { status, headers, type, text: await response.text() };
}

/** The JSON body of a 200 from one of Virsyn's dashboard functions. */
export async function askVirsyn(api: MockApi, endpoint: string, options: AskOptions = {}): Promise<unknown> {
  const { status, text } = await ask(api, `/virsyn/functions/v1/${endpoint}`, options);
  if (status !== 200) throw new Error(`${endpoint} answered ${status}: ${text}`);
  return JSON.parse(text);
}
