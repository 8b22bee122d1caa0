import type { Period } from '@callscope/core';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { CallscopeProvider, type Theme } from '../provider/CallscopeProvider';

/** The moment of every story: a Monday, whose last seven days are Feb 10 – 16. */
const storyNow = '2026-02-16T15:00:00Z';

/** Props of `Stage`. */
export interface StageProps {
  readonly theme?: Theme;
  readonly period?: Period;
  /** Fills the cache before anything is drawn. */
  readonly prepare?: (queryClient: QueryClient) => void;
  readonly children: ReactNode;
}

/** A provider with a fixed clock and a cache of its own. */
export function Stage({ theme = 'light', period = { preset: '7d' }, prepare, children }: StageProps) {
  const [queryClient] = useState(() => {
    const created = new QueryClient();
    prepare?.(created);
    return created;
  });
  return (
    <CallscopeProvider
      queryClient={queryClient}
      locale="en-US"
      timeZone="America/New_York"
      now={storyNow}
      theme={theme}
      defaultPeriod={period}
    >
      {children}
    </CallscopeProvider>
  );
}
