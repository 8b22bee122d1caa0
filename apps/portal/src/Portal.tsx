import { createVirsynClient } from '@callscope/client/virsyn';
import type { Period } from '@callscope/core';
import { CallscopeProvider, Funnel, Heatmap, KpiCards, TimeRangeSelector } from '@callscope/react';
import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataNote } from './DataNote';
import { FailurePanel } from './FailurePanel';
import { getAccessToken, type Session, type World } from './session';
import { type Theme, ThemeSwitch } from './ThemeSwitch';
import { TimeZoneSelect } from './TimeZoneSelect';
import { useDocumentTheme } from './useDocumentTheme';

/** The partner's page: its own header and layout, with Callscope's widgets in it. */
export function Portal({ session, world }: { readonly session: Session; readonly world: World }) {
  const [client] = useState(() =>
    createVirsynClient({ baseUrl: `${session.apiUrl}/virsyn`, getAccessToken }),
  );
  const [queryClient] = useState(() => new QueryClient());
  const [theme, setTheme] = useState<Theme>('auto');
  const [timeZone, setTimeZone] = useState('UTC');
  const [period, setPeriod] = useState<Period>({ preset: '7d' });
  useDocumentTheme(theme);

  return (
    <CallscopeProvider
      queryClient={queryClient}
      theme={theme}
      timeZone={timeZone}
      now={world.now}
      period={period}
      onPeriodChange={setPeriod}
      headingLevel={2}
    >
      <header className="portal-bar">
        <span className="portal-brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          Harbourline
        </span>
        <nav aria-label="Portal">
          <a href="#calls" aria-current="page">
            Calls
          </a>
        </nav>
        <ThemeSwitch theme={theme} onThemeChange={setTheme} />
      </header>
      <main className="portal-page" id="calls">
        <div className="portal-heading">
          <div>
            <h1>Call performance</h1>
            <DataNote session={session} world={world} />
          </div>
          <div className="portal-controls">
            <TimeZoneSelect timeZone={timeZone} onTimeZoneChange={setTimeZone} />
            <TimeRangeSelector />
          </div>
        </div>
        <KpiCards source={client.sources.kpis} skeletonCount={8} />
        <div className="portal-columns">
          <Funnel source={client.sources.funnel} />
          <Heatmap source={client.sources.heatmap} />
        </div>
        <FailurePanel apiUrl={session.apiUrl} queryClient={queryClient} />
      </main>
    </CallscopeProvider>
  );
}
