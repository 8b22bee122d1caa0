import type { Instant, Period } from '@callscope/core';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import type { Format } from '../format/createFormat';
import type { Messages } from '../messages/englishMessages';
import type { AnswerClock } from './createAnswerClock';
import type { AskedQueries } from './createAskedQueries';
import type { ResolveDays } from './createDayResolver';
import type { IdentityWatch } from './createIdentityWatch';
import type { SourceRegistry } from './createSourceRegistry';

/** Heading levels a card's title may have. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Where a rate turns from poor to watch and from watch to good; percent, 0–100, both included. */
export interface RateThresholds {
  /** Good from here on; 85 when the host says nothing. */
  readonly good: number;
  /** Worth watching from here on, poor below; 60 when the host says nothing. */
  readonly warning: number;
}

/** What every widget under one provider shares. */
export interface CallscopeContextValue {
  readonly queryClient: QueryClient;
  /** BCP 47 tag that numbers and dates are written in. */
  readonly locale: string;
  /** IANA zone the reader sees hours and days in. */
  readonly timeZone: string;
  /** The clock; a moment that stays the same while the day does. */
  readonly now: Instant;
  /** Reads the clock as it runs, epoch milliseconds: for what has to know the time of day. */
  readonly readNow: () => number;
  /** What the clock showed when an answer came. */
  readonly answerClock: AnswerClock;
  /**
   * Whether an answer came on the day that the clock shows. Here, so that a widget need not bring a calendar along.
   *
   * @param arrivedAtMs when it came by the real clock, epoch milliseconds
   * @param timeZone IANA zone of the days
   */
  readonly isOfToday: (arrivedAtMs: number, timeZone: string) => boolean;
  /** Spread of what widgets ask again on a new day: 0 or more, below 1. */
  readonly refetchJitter: () => number;
  /** Whether key figures are compared with the preceding range. */
  readonly comparesRanges: boolean;
  readonly period: Period;
  readonly setPeriod: (period: Period) => void;
  /** Filters by the system's own parameter names. */
  readonly filters: Readonly<Record<string, string>> | undefined;
  readonly messages: Messages;
  /** Writes figures, dates and ages for the reader. */
  readonly format: Format;
  /**
   * IANA zone whose days a period means: that of the systems when all connected widgets count in one, otherwise
   * `timeZone`.
   */
  readonly dayZone: string;
  /** The days of a period, in `dayZone` unless another zone is asked for. */
  readonly resolveDays: ResolveDays;
  readonly thresholds: RateThresholds;
  readonly headingLevel: HeadingLevel;
  readonly registry: SourceRegistry;
  /** Forgets an identity of a source when another takes its place. */
  readonly identityWatch: IdentityWatch;
  /** What has to leave the cache when `identityKey` changes. */
  readonly askedQueries: AskedQueries;
  /** Tells the host, once per identity, that its session has ended. */
  readonly reportUnauthorized: () => void;
}

/** Read it through `useCallscope`, which explains a missing provider. */
export const CallscopeContext = createContext<CallscopeContextValue | null>(null);
