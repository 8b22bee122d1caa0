import { getResponse } from 'msw';
import type { MockApi } from '../src/createMockApi';

/** What Kaleyra's routes or their carrier answered. */
export interface KaleyraAnswer<TBody> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: TBody;
}

/**
 * Sends a request to a path below `/kaleyra`, or to another from the root, and reads the JSON of the answer. The
 * type of the body is the test's claim.
 */
export async function askKaleyra<TBody>(
  api: MockApi,
  path: string,
  { token = 'mock-kaleyra-main', ...init }: RequestInit & { readonly token?: string | null } = {},
): Promise<KaleyraAnswer<TBody>> {
  const root = /^\/kaleyra/i.test(path) ? '' : '/kaleyra';
  const headers = new Headers(init.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const response = await getResponse(
    api.handlers,
    new Request(`http://mock.example${root}${path}`, { ...init, headers }),
  );
  if (response === undefined) throw new Error(`no handler for ${path}`);
  const { status, headers: answered } = response;
  return { status, headers: answered, body: (await response.json()) as TBody };
}

/** Asks for a sync; without a body when there are no dates. */
export async function syncKaleyra(
  api: MockApi,
  dates?: Readonly<Record<string, unknown>>,
): Promise<{ readonly synced: number; readonly status: string }> {
  const { status, body } = await askKaleyra<{ synced: number; status: string }>(api, '/calls/sync', {
    method: 'POST',
    ...(dates !== undefined && {
      body: JSON.stringify(dates),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (status !== 201) throw new Error(`sync answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
