import { type ClientErrorFacts, HttpError, TimeoutError } from '@callscope/client';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WidgetInput } from '../data/WidgetInput';
import type { Theme } from '../provider/CallscopeProvider';
import { type FixtureSourceOptions, fixtureSource, never } from './fixtureSource';
import { Stage } from './Stage';

const facts: ClientErrorFacts = { system: 'virsyn', endpoint: 'dashboard-overview' };
const sixHoursMs = 6 * 3_600_000;

/** Props of `StateBoard`. */
export interface StateBoardProps<TView> {
  /** Figures of a filled widget. */
  readonly view: TView;
  /** Figures of a range in which nothing was counted. */
  readonly emptyView: TView;
  readonly theme?: Theme;
  /** Draws the widget on the input of one state, under its name: regions of one page need names of their own. */
  readonly children: (input: WidgetInput<TView>, stateName: string) => ReactNode;
}

/** One widget in every state that does not depend on the browser's connection, side by side. */
export function StateBoard<TView>({ view, emptyView, theme = 'light', children }: StateBoardProps<TView>) {
  const loads = (load: () => Promise<TView>, options?: FixtureSourceOptions) => ({
    source: fixtureSource(load, options),
  });
  const fails = (error: Error) => loads(() => Promise.reject(error));
  const isOlder = (queryClient: QueryClient) =>
    queryClient.setQueryData(['fixture', { preset: '7d' }], view, { updatedAt: Date.now() - sixHoursMs });
  const states: readonly (readonly [string, WidgetInput<TView>, ((cache: QueryClient) => void)?])[] = [
    ['Ready', { data: view }],
    ['Loading', loads(never)],
    ['Empty', { data: emptyView }],
    ['Error', fails(new HttpError({ ...facts, status: 500 }))],
    ['Timeout', fails(new TimeoutError(facts, 30_000))],
    ['Access denied', fails(new HttpError({ ...facts, status: 403 }))],
    ['Signed out', fails(new HttpError({ ...facts, status: 401 }))],
    ['Stale', fails(new HttpError({ ...facts, status: 500 })), isOlder],
    ['Updating', loads(never), isOlder],
    [
      'Nearest range',
      loads(() => Promise.resolve(view), {
        answer: ({ preset }) =>
          preset === '30d' ? { kind: 'exact' } : { kind: 'nearest', period: { preset: '30d' } },
      }),
    ],
    ['Unsupported range', loads(never, { answer: () => ({ kind: 'none', presets: ['7d', '30d', '90d'] }) })],
  ];
  return (
    <div className="story-board">
      {states.map(([name, input, prepare]) => (
        <Stage key={name} theme={theme} {...(prepare === undefined ? {} : { prepare })}>
          {children(input, name)}
        </Stage>
      ))}
    </div>
  );
}
