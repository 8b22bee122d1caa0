import type { ViewModel, ViewPeriod } from '@callscope/core';
import type { ReactNode } from 'react';
import { toErrorState } from '../data/toFailure';
import type { WidgetState } from '../data/WidgetState';
import { Card } from './Card';
import { FailureTile } from './FailureTile';
import { FrameContent } from './FrameContent';
import { StateSlot } from './StateSlot';
import type { TableTwin } from './TableTwin';
import { WidgetErrorBoundary } from './WidgetErrorBoundary';
import type { EmptyTexts, WidgetTexts } from './WidgetTexts';

/** Every view model says which period it covers, and whether the system sends it at all. */
export type WithPeriod = Pick<ViewModel, 'absence'> & { readonly period: ViewPeriod | null };

/** Props of `WidgetFrame`. */
export interface WidgetFrameProps<TView extends WithPeriod> {
  /** From `useWidgetData`. */
  readonly state: WidgetState<TView>;
  readonly texts: WidgetTexts;
  /**
   * The heading; without it the card has no header, `texts.label` names it, and a footer says when its figures are not of
   * the chosen range.
   */
  readonly title?: string | undefined;
  /**
   * One line under the title. `view` is `null` while there are no figures; `periodText` names the period
   * that is shown. An empty text keeps its place.
   */
  readonly caption?: (view: TView | null, periodText: string) => string;
  /** Path of the icon of the empty tile, from `iconPaths`. */
  readonly emptyIcon: string;
  /** True when there was nothing to count. Zeros inside a filled widget are figures, not emptiness. */
  readonly isEmpty: (view: TView) => boolean;
  /** True when the system sends none of the widget's figures. */
  readonly isNotSent?: (view: TView) => boolean;
  /** The words of the empty tile, which may name what was to be counted. */
  readonly emptyTexts: (view: TView) => EmptyTexts;
  /** At most one button under the empty text. */
  readonly emptyAction?: ReactNode;
  /** The real layout in grey, with `cs-bone` elements. It also holds the card's height in the other states. */
  readonly skeleton: ReactNode;
  /** The figures as a table; with it the header gets its "View as table" button. */
  readonly table?: (view: TView) => TableTwin;
  readonly legend?: (view: TView) => ReactNode;
  /** Chips that qualify the figures, beside those of the frame itself. */
  readonly chips?: (view: TView) => ReactNode;
  /** One fact and at most one link, under a hairline. */
  readonly footer?: (view: TView) => ReactNode;
  readonly className?: string;
  /** Draws the figures. */
  readonly children: (view: TView) => ReactNode;
}

/**
 * The card of every widget, with all its states: loading, ready, empty, not sent, error, denied, signed out,
 * offline, unsupported range, stale and updating. A throw while drawing stays inside.
 */
export function WidgetFrame<TView extends WithPeriod>(props: WidgetFrameProps<TView>) {
  const { state, texts, title, skeleton } = props;
  return (
    <WidgetErrorBoundary
      resetKey={state.status === 'ready' ? state.view : state.status}
      fallback={(reset) => (
        <Card title={title} label={texts.label} className={props.className}>
          <StateSlot skeleton={skeleton} isLoading={false} role="status">
            <FailureTile state={toErrorState('drawing', reset)} texts={texts} onRetry={reset} />
          </StateSlot>
        </Card>
      )}
    >
      <FrameContent {...props} />
    </WidgetErrorBoundary>
  );
}
