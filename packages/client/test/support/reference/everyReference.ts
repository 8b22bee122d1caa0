import type { ClientOptions } from '../../../src/ClientOptions';
import type { ClientQuery } from '../../../src/endpoint/ClientQuery';
import type { Identity } from '../../../src/identities/Identity';
import { kaleyraIdentities } from '../../../src/kaleyra/identities/kaleyraIdentities';
import { loquentIdentities } from '../../../src/loquent/identities/loquentIdentities';
import { responseIdentities } from '../../../src/loquent/identities/responseIdentities';
import type { Scope, Source } from '../../../src/source';
import { campaignIdentities } from '../../../src/virsyn/identities/campaignIdentities';
import { dailyIdentities } from '../../../src/virsyn/identities/dailyIdentities';
import { bestTimeIdentities, liveIdentities } from '../../../src/virsyn/identities/liveIdentities';
import { sentimentIdentities } from '../../../src/virsyn/identities/sentimentIdentities';
import { summaryIdentities } from '../../../src/virsyn/identities/summaryIdentities';
import { vyomIdentities } from '../../../src/vyom/identities/vyomIdentities';
import { createFakeFetch, json } from '../createFakeFetch';
import { everySystem } from '../everySystem';
import { askAsRecorded } from './askAsRecorded';

/** What a reference page tells of a client. */
export interface ReferenceClient {
  readonly queries: Readonly<Record<string, (params?: object) => ClientQuery<unknown>>>;
  /** Those of pages are there as their first page. */
  readonly sources: ReadonlyMap<string, Source<unknown>>;
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly Request[];
}

/** A system with a reference page. */
export interface ReferenceSystem {
  readonly name: string;
  /** Of which the recorded answers are. */
  readonly scope: Scope;
  readonly identities: readonly Identity[];
  /** @param spoil makes another answer of each recorded one */
  readonly connect: (
    options?: Partial<ClientOptions>,
    spoil?: (answer: unknown) => unknown,
  ) => ReferenceClient;
}

const scopes: Readonly<Record<string, Scope>> = {
  virsyn: { period: { preset: '7d' }, timeZone: 'UTC', now: '2026-02-16T15:00:00Z' },
  vyom: {
    period: { preset: 'custom', start: '2026-01-01', end: '2026-01-31' },
    timeZone: 'UTC',
    now: '2026-02-16T15:00:00Z',
  },
  loquent: {
    period: { preset: 'custom', start: '2026-03-10', end: '2026-03-12' },
    timeZone: 'UTC',
    now: '2026-03-13T15:00:00Z',
  },
  kaleyra: { period: { preset: '7d' }, timeZone: 'UTC', now: '2026-02-24T10:00:00Z' },
};

const identities: Readonly<Record<string, readonly Identity[]>> = {
  virsyn: [
    ...summaryIdentities,
    ...sentimentIdentities,
    ...dailyIdentities,
    ...campaignIdentities,
    ...liveIdentities,
    ...bestTimeIdentities('calls'),
  ],
  vyom: vyomIdentities,
  loquent: [...loquentIdentities, ...responseIdentities],
  kaleyra: kaleyraIdentities,
};

/** Over the recorded answers, each as if it had been asked for. */
export const everyReference: readonly ReferenceSystem[] = everySystem.map(({ name, connect, answerTo }) => ({
  name,
  scope: scopes[name] ?? raise(name),
  identities: identities[name] ?? raise(name),
  connect: (options = {}, spoil = (answer) => answer) => {
    const { fetch, requests } = createFakeFetch((request) =>
      json(spoil(askAsRecorded(answerTo(request), new URL(request.url).searchParams))),
    );
    // Loquent alone takes the zone, and its sources with hours and days need it.
    const zone = name === 'loquent' ? { organizationTimeZone: 'America/New_York' } : {};
    const given = { fetch, ...zone, ...options };
    // The names are those of the pages, which are compared with what is there.
    const client = connect(given).itself as ClientOfNames;
    const sources = Object.entries(client.sources).map(
      ([source, one]) => [source, 'answer' in one ? one : one()] as const,
    );
    return { queries: client.queries, sources: new Map(sources), fetch, requests };
  },
}));

interface ClientOfNames extends Pick<ReferenceClient, 'queries'> {
  readonly sources: Readonly<Record<string, Source<unknown> | (() => Source<unknown>)>>;
}

function raise(name: string): never {
  throw new Error(`${name} has no recorded scope`);
}
