import type { Period } from '@callscope/core';
import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { createFormat } from '../format/createFormat';
import { type MessageOverrides, mergeMessages } from '../messages/mergeMessages';
import { CallscopeContext, type HeadingLevel, type RateThresholds } from './CallscopeContext';
import { type AskedQueries, createAskedQueries } from './createAskedQueries';
import { createDayResolver } from './createDayResolver';
import { createSourceRegistry } from './createSourceRegistry';
import { findDayZone } from './findDayZone';
import { ReaderChange } from './ReaderChange';
import { useBrowserLocale } from './useBrowserLocale';
import { useClock } from './useClock';
import { useIdentityWatch } from './useIdentityWatch';
import { useMountedSources } from './useMountedSources';
import { useOnceReporter } from './useOnceReporter';
import { usePeriodState } from './usePeriodState';
import { useQueryClientOf } from './useQueryClientOf';
import { type Clock, useToday } from './useToday';

/** Which tokens the widgets take. `auto` follows the reader's system. */
export type Theme = 'light' | 'dark' | 'auto';

/** Props of `CallscopeProvider`. All but `children` have a default. */
export interface CallscopeProviderProps {
  /** The page's own TanStack client, to share its cache; otherwise each identity gets one of its own. */
  readonly queryClient?: QueryClient;
  /**
   * BCP 47 tag for numbers and dates; the browser's language, and `en-US` on a server
   * and while its markup is taken over.
   */
  readonly locale?: string;
  /** IANA zone in which the reader sees hours and days; `UTC` when absent. */
  readonly timeZone?: string;
  /** The clock that "today" is counted from: a fixed moment or a function; the real clock when absent. */
  readonly now?: Clock;
  /** The period, held by the host. Give `onPeriodChange` with it. */
  readonly period?: Period;
  /** The first period when the provider holds it; seven days when absent. */
  readonly defaultPeriod?: Period;
  /** Called with the period the reader chose. */
  readonly onPeriodChange?: (period: Period) => void;
  /** Filters for every source, by the system's own parameter names. Keep the object stable between renders. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Tokens of the widgets; `light` when absent. */
  readonly theme?: Theme;
  /** Texts that replace the English ones, group by group. Keep the object stable between renders. */
  readonly messages?: MessageOverrides;
  /**
   * Who is looking. A change drops everything on screen and every query that the widgets have asked, also from
   * a `queryClient` of the page. A client's own change of user, `resetIdentity()`, needs no other key.
   */
  readonly identityKey?: string;
  /** Where rates turn good or worth watching, percent; 85 and 60 when absent. */
  readonly thresholds?: RateThresholds;
  /** Called once per identity when a system says that the session has ended. */
  readonly onUnauthorized?: () => void;
  /**
   * Whether key figures are put beside those of the preceding range, which costs a request for each source that can
   * give them and each of its answers, sent once the main answers are there; `true` when absent.
   */
  readonly comparisons?: boolean;
  /**
   * Spread of what the widgets ask again on a new day, over five seconds: 0 or more, below 1. `Math.random` when absent;
   * keep it stable between renders.
   */
  readonly refetchJitter?: () => number;
  /** Heading level of the widgets' titles; 3 when absent. */
  readonly headingLevel?: HeadingLevel;
  readonly children: ReactNode;
}

const defaultThresholds: RateThresholds = { good: 85, warning: 60 };

/** What the widgets under it share: period, clock, zone, language, theme, cache. Draws one `div.cs-root`. */
export function CallscopeProvider(props: CallscopeProviderProps) {
  const { identityKey } = props;
  const [askedQueries] = useState(createAskedQueries);
  const [shownKey, setShownKey] = useState(identityKey);
  if (identityKey !== shownKey) {
    return (
      <ReaderChange
        onGone={() => {
          askedQueries.forget();
          setShownKey(identityKey);
        }}
      />
    );
  }
  return <IdentityProvider {...props} askedQueries={askedQueries} />;
}

function IdentityProvider({
  timeZone = 'UTC',
  theme = 'light',
  thresholds = defaultThresholds,
  headingLevel = 3,
  comparisons: comparesRanges = true,
  refetchJitter = Math.random,
  filters,
  askedQueries,
  children,
  ...props
}: CallscopeProviderProps & { readonly askedQueries: AskedQueries }) {
  const queryClient = useQueryClientOf(props.queryClient);
  const [registry] = useState(createSourceRegistry);
  const [period, setPeriod] = usePeriodState(props.period, props.defaultPeriod, props.onPeriodChange);
  const sources = useMountedSources(registry);
  const dayZone = findDayZone(sources, timeZone);
  const now = useToday(props.now, [timeZone, ...sources.map((source) => source.dayZone ?? timeZone)]);
  const { readNow, answerClock, isOfToday } = useClock(props.now);
  const browserLocale = useBrowserLocale();
  const locale = props.locale ?? browserLocale;
  const messages = useMemo(() => mergeMessages(props.messages), [props.messages]);
  const format = useMemo(
    () => createFormat({ locale, timeZone, now, messages }),
    [locale, timeZone, now, messages],
  );
  const resolveDays = useMemo(() => createDayResolver(now, dayZone), [now, dayZone]);
  const { report: reportUnauthorized, restart } = useOnceReporter(props.onUnauthorized);
  const identityWatch = useIdentityWatch(queryClient, restart);
  const value = useMemo(
    () => ({
      queryClient,
      locale,
      timeZone,
      now,
      readNow,
      answerClock,
      isOfToday,
      refetchJitter,
      comparesRanges,
      period,
      setPeriod,
      filters,
      messages,
      format,
      dayZone,
      resolveDays,
      thresholds,
      headingLevel,
      registry,
      identityWatch,
      askedQueries,
      reportUnauthorized,
    }),
    [
      queryClient,
      locale,
      timeZone,
      now,
      readNow,
      answerClock,
      isOfToday,
      refetchJitter,
      comparesRanges,
      period,
      setPeriod,
      filters,
      messages,
      format,
      dayZone,
      resolveDays,
      thresholds,
      headingLevel,
      registry,
      identityWatch,
      askedQueries,
      reportUnauthorized,
    ],
  );
  return (
    <CallscopeContext.Provider value={value}>
      <div className="cs-root" data-cs-theme={theme}>
        {children}
      </div>
    </CallscopeContext.Provider>
  );
}
