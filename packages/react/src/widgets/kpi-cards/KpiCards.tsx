import type { KpiSet } from '@callscope/core';
import { useMemo } from 'react';
import { useComparedData } from '../../data/useComparedData';
import type { WidgetInput } from '../../data/WidgetInput';
import { useFormat } from '../../format/useFormat';
import { WidgetFrame } from '../../frame/WidgetFrame';
import { phonePath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { KpiCardsSkeleton } from './KpiCardsSkeleton';
import { KpiCardsView } from './KpiCardsView';
import { isNothingSent, toKpiCells } from './kpiCardsModel';

/** Props of `KpiCards`: `source` or `data`, and these. */
export type KpiCardsProps = WidgetInput<KpiSet> & {
  /** Heading of the card; without it the card has no header, and says in a footer what a caption would. */
  readonly title?: string;
  /** One line under the title; only with a title. */
  readonly caption?: string;
  /** How many cells are drawn in grey until the figures come, 1 or more; 4 when absent. */
  readonly skeletonCount?: number;
};

/**
 * Key figures in one card, split by hairlines: four columns from 840 px of the card's own width, two from
 * 420 px, one below. A figure the system does not send is an em dash, never 0.
 */
export function KpiCards({ title, caption, skeletonCount = 4, ...input }: KpiCardsProps) {
  const state = useComparedData(input);
  const { messages } = useCallscope();
  const texts = messages.kpiCards;
  const format = useFormat();
  const writer = useMemo(() => ({ format, messages }), [format, messages]);
  return (
    <WidgetFrame
      state={state}
      texts={texts}
      title={title}
      {...(caption === undefined ? {} : { caption: () => caption })}
      emptyIcon={phonePath}
      isEmpty={(set) => set.isEmpty || set.kpis.length === 0}
      emptyTexts={() => ({
        title: state.status === 'ready' && state.isUnranged ? texts.emptyNowTitle : texts.emptyTitle,
        help: texts.emptyHelp,
      })}
      isNotSent={isNothingSent}
      skeleton={<KpiCardsSkeleton count={skeletonCount} />}
      className="cs-kpi-cards"
    >
      {(set) => <KpiCardsView cells={toKpiCells(set, writer)} />}
    </WidgetFrame>
  );
}
