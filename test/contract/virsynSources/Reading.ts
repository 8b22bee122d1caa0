import type { Scope, VirsynClient, VirsynParams } from '@callscope/client/virsyn';
import type { SourceReader } from '../../support/createSourceReader';

/** A period, and how Virsyn is asked for it. */
export interface Asked {
  readonly period: Scope['period'];
  readonly params: VirsynParams;
  /** First and last UTC day. */
  readonly days: readonly [first: string, last: string];
}

/** One client asked one question through its sources and its methods. */
export interface Reading {
  readonly client: VirsynClient;
  readonly asked: Asked;
  readonly scope: Scope;
  readonly read: SourceReader['read'];
}
