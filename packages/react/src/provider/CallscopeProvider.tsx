import type { Period } from '@callscope/core';
import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { createFormat } from '../format/createFormat';
import { type MessageOverrides, mergeMessages } from '../messages/mergeMessages';
import { CallscopeContext, type HeadingLevel, type RateThresholds } from './CallscopeContext';
import { createDayResolver } from './createDayResolver';
import { createSourceRegistry } from './createSourceRegistry';
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
  /** BCP 47 tag for numbers and dates; the browser's language, or `en-US` on a server. */
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
  /** Who is looking. A change drops everything on screen and in the provider's own cache. */
  readonly identityKey?: string;
  /** Where rates turn good or worth watching, percent; 85 and 60 when absent. */
  readonly thresholds?: RateThresholds;
  /** Called once per identity when a system says that the session has ended. */
  readonly onUnauthorized?: () => void;
  /** Heading level of the widgets' titles; 3 when absent. */
  readonly headingLevel?: HeadingLevel;
  readonly children: ReactNode;
}

const defaultThresholds: RateThresholds = { good: 85, warning: 60 };

/** What the widgets under it share: period, clock, zone, language, theme, cache. Draws one `div.cs-root`. */
export function CallscopeProvider(props: CallscopeProviderProps) {
  // A new key is a new subtree: a mounted query observer would keep showing the former reader's figures.
  return <IdentityProvider key={props.identityKey} {...props} />;
}

function IdentityProvider({
  timeZone = 'UTC',
  theme = 'light',
  thresholds = defaultThresholds,
  headingLevel = 3,
  filters,
  children,
  ...props
}: CallscopeProviderProps) {
  const queryClient = useQueryClientOf(props.queryClient);
  const [registry] = useState(createSourceRegistry);
  const [period, setPeriod] = usePeriodState(props.period, props.defaultPeriod, props.onPeriodChange);
  const now = useToday(props.now, timeZone);
  const locale = props.locale ?? (typeof navigator === 'undefined' ? 'en-US' : navigator.language);
  const messages = useMemo(() => mergeMessages(props.messages), [props.messages]);
  const format = useMemo(
    () => createFormat({ locale, timeZone, now, messages }),
    [locale, timeZone, now, messages],
  );
  const resolveDays = useMemo(() => createDayResolver(now, timeZone), [now, timeZone]);
  const reportUnauthorized = useOnceReporter(props.onUnauthorized);
  const value = useMemo(
    () => ({
      queryClient,
      locale,
      timeZone,
      now,
      period,
      setPeriod,
      filters,
      messages,
      format,
      resolveDays,
      thresholds,
      headingLevel,
      registry,
      reportUnauthorized,
    }),
    [
      queryClient,
      locale,
      timeZone,
      now,
      period,
      setPeriod,
      filters,
      messages,
      format,
      resolveDays,
      thresholds,
      headingLevel,
      registry,
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
