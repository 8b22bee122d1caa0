import type { ClientOptions, Scope, VirsynClient } from '@callscope/client';

/** What can be done to a query while it runs. */
export interface RunningQuery {
  readonly client: VirsynClient;
  /** Aborts the signal that the query was given. */
  readonly abort: () => void;
}

/** How a case of the table comes about. What is left out is as it should be. */
export interface Stage {
  /** Whose client asks; Virsyn's when absent. */
  readonly system?: 'virsyn' | 'vyom' | 'loquent' | 'kaleyra';
  /** What the system answers; what it throws, `fetch` rejects with. */
  readonly answer?: (request: Request, index: number) => Response | Promise<Response>;
  readonly options?: Partial<ClientOptions>;
  /** What a dashboard has chosen. */
  readonly scope?: Partial<Scope>;
  /** Where the page is that asks; absent on a server. */
  readonly page?: string;
  /** Done between making the options of the query and running it. */
  readonly before?: (running: RunningQuery) => void;
  /** Done one second after the query has begun. */
  readonly meanwhile?: (running: RunningQuery) => void;
}

/** Cases by their first column. */
export type Stages = Readonly<Record<string, Stage>>;
