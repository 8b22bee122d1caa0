import type { FunnelStages } from '@callscope/core';
import { useWidgetData } from '../../data/useWidgetData';
import type { WidgetInput } from '../../data/WidgetInput';
import { useFormat } from '../../format/useFormat';
import { WidgetFrame } from '../../frame/WidgetFrame';
import { barsPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { FunnelView } from './FunnelView';
import { type FunnelShare, toFunnelShare } from './model/FunnelShare';
import { funnelModel } from './model/funnelModel';
import { funnelTable } from './model/funnelTable';
import { writeShare } from './model/writeShare';
import { FunnelDropLine } from './parts/FunnelDropLine';
import { FunnelSkeleton } from './parts/FunnelSkeleton';

/** Props of `Funnel`: `source` or `data`, and these. */
export type FunnelProps = WidgetInput<FunnelStages> & {
  /** Heading of the card; "Conversion funnel" when absent. */
  readonly title?: string;
  /** One line under the title; when absent, the share of the first stage that reaches the last. */
  readonly caption?: string;
};

/**
 * How many reach each stage, and how many of one stage go on to the next. Stages are independent sums: a
 * step above 100 % is written as it is, and its bar ends at the edge.
 */
export function Funnel({ title, caption, ...input }: FunnelProps) {
  const state = useWidgetData(input);
  const { messages } = useCallscope();
  const format = useFormat();
  const texts = messages.funnel;
  const heading = title ?? texts.label;
  const write = (share: FunnelShare) => writeShare(share, format, messages);
  const toBars = (funnel: FunnelStages) => funnelModel(funnel, texts.labels);
  const describe = (funnel: FunnelStages) => {
    const last = toBars(funnel).at(-1);
    if (last === undefined || funnel.overallPercent === null) return '';
    const overall = toFunnelShare(funnel.overallPercent, last.count, funnel.stages[0]?.count ?? 0);
    return texts.overall(write(overall), funnel.countedNoun, last.label);
  };
  return (
    <WidgetFrame
      state={state}
      texts={texts}
      title={heading}
      caption={(funnel) => caption ?? (funnel === null ? '' : describe(funnel))}
      emptyIcon={barsPath}
      isEmpty={(funnel) => funnel.stages.every(({ count }) => count === 0)}
      emptyTexts={({ countedNoun }) => ({ title: texts.emptyTitle(countedNoun), help: texts.emptyHelp })}
      skeleton={<FunnelSkeleton />}
      table={(funnel) =>
        funnelTable(toBars(funnel), {
          caption: heading,
          texts,
          writeCount: (count) => format.count(count).text,
          writeShare: write,
        })
      }
      footer={(funnel) => (funnel.biggestDrop === null ? null : <FunnelDropLine funnel={funnel} />)}
    >
      {(funnel) => <FunnelView funnel={funnel} />}
    </WidgetFrame>
  );
}
