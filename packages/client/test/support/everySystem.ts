import type { ClientOptions, RequestOptions } from '../../src/ClientOptions';
import type { ClientQuery } from '../../src/endpoint/ClientQuery';
import { createKaleyraClient } from '../../src/kaleyra/createKaleyraClient';
import { createLoquentClient } from '../../src/loquent/createLoquentClient';
import type { SourceIdentity } from '../../src/source';
import { createVirsynClient } from '../../src/virsyn/createVirsynClient';
import { createVyomClient } from '../../src/vyom/createVyomClient';
import { kaleyraAnswers } from './kaleyraAnswers';
import { loquentAnswers } from './loquentAnswers';
import { virsynAnswers } from './virsynAnswers';
import { vyomAnswers } from './vyomAnswers';

/** What the clients of all systems have in common, each method by its name. */
export interface AnyClient {
  readonly ask: (method: string, options?: RequestOptions) => Promise<unknown>;
  readonly query: (method: string) => ClientQuery<unknown>;
  readonly identity: SourceIdentity;
  readonly resetIdentity: () => void;
  /** The client itself, for what only one system has. */
  readonly itself: object;
}

/** One of the four systems. */
export interface AnySystem {
  readonly name: string;
  readonly methods: readonly string[];
  /** A client at `https://<name>.example.com` whose waits before a retry are the shortest. */
  readonly connect: (options: Partial<ClientOptions>) => AnyClient;
  /** What the system says to a request, whoever asks. */
  readonly answerTo: (request: Request) => unknown;
}

interface Client {
  readonly identity: SourceIdentity;
  readonly resetIdentity: () => void;
  readonly queries: object;
}

type Method = (params?: object, options?: RequestOptions) => Promise<unknown>;
type Query = (params?: object) => ClientQuery<unknown>;

function describeSystem(
  name: string,
  answers: Readonly<Record<string, unknown>>,
  create: (options: ClientOptions) => Client,
  paramsOf: (method: string) => object = () => ({}),
): AnySystem {
  return {
    name,
    methods: Object.keys(answers),
    connect: (options) => {
      const client = create({
        baseUrl: `https://${name}.example.com`,
        retryJitter: () => 0,
        ...options,
      });
      // The names are those of the recorded answers, which the clients' own tests hold against the types.
      const methods = client as unknown as Readonly<Record<string, Method>>;
      const queries = client.queries as Readonly<Record<string, Query>>;
      const named = <T>(members: Readonly<Record<string, T>>, method: string): T => {
        const member = members[method];
        if (member === undefined) throw new Error(`${name} has no ${method}`);
        return member;
      };
      return {
        ask: (method, sent) => named(methods, method)(paramsOf(method), sent),
        query: (method) => named(queries, method)(paramsOf(method)),
        identity: client.identity,
        resetIdentity: client.resetIdentity,
        itself: client,
      };
    },
    answerTo: ({ url }) => answers[toMethod(url)] ?? { synced: 7, status: 'ok' },
  };
}

/** `byTime` of `/analytics/calls/by-time`, `overview` of `/functions/v1/dashboard-overview`. */
function toMethod(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last.replace(/^dashboard-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each with an answer for every method that reads. */
export const everySystem: readonly AnySystem[] = [
  describeSystem('virsyn', virsynAnswers, createVirsynClient),
  describeSystem('vyom', vyomAnswers, createVyomClient),
  // The recorded series are shorter than any range but all there is.
  describeSystem('loquent', loquentAnswers, createLoquentClient, (method) =>
    method === 'planStats' ? {} : { time_range: 'all_time' },
  ),
  describeSystem('kaleyra', kaleyraAnswers, createKaleyraClient),
];

/** An answer that says whose it is, in a member that no contract knows and every client lets through. */
export function withOwner(answer: unknown, owner: string): unknown {
  return Array.isArray(answer)
    ? answer.map((row: object) => ({ ...row, owner }))
    : { ...(answer as object), owner };
}

/** Whose an answer says it is. */
export function ownerOf(answer: unknown): unknown {
  const first: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof first === 'object' && first !== null && 'owner' in first ? first.owner : undefined;
}
