/** What the partner's own back end says of this visit. */
export interface Session {
  /** Address of the analytics server, without a path. */
  readonly apiUrl: string;
  /** The agency that the visitor belongs to. */
  readonly agencyId: string;
  /** The visitor's call log, or `null` for the built-in one. */
  readonly logName: string | null;
}

/** What the analytics server says of the calls behind it. */
export interface World {
  readonly source: 'built-in' | 'call-log';
  /** The moment the server takes for now, ISO 8601. */
  readonly now: string;
  readonly agencies: readonly Agency[];
}

/** A tenant and how many calls it has in all. */
export interface Agency {
  readonly id: string;
  readonly callCount: number;
  /** `null` when the log holds no durations. */
  readonly durationSecondsTotal: number | null;
}

async function getJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${new URL(url, location.href).pathname} answered ${response.status}`);
  // Our own back end in this very repository: its shape is the type.
  return (await response.json()) as T;
}

/** Who is asking, and where the figures come from. */
export async function openSession(): Promise<{ session: Session; world: World }> {
  const session = await getJson<Session>('/session');
  const world = await getJson<World>(`${session.apiUrl}/_mock/world`);
  return { session, world };
}

/** A fresh bearer token from the partner's back end, which alone knows the visitor. */
export async function getAccessToken({ signal }: { signal: AbortSignal }): Promise<string> {
  const { token } = await getJson<{ token: string }>('/session/token', { method: 'POST', signal });
  return token;
}
