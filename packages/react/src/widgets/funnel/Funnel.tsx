import type { FunnelStages } from '@callscope/core';
import { useWidgetData } from '../../data/useWidgetData';
import type { WidgetInput } from '../../data/WidgetInput';
import { useFormat } from '../../format/useFormat';
import { WidgetFrame } from '../../frame/WidgetFrame';
import { barsPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { FunnelView } from './FunnelView';
import { funnelModel } from './model/funnelModel';
import { funnelTable } from './model/funnelTable';
import { writePercent } from './model/writePercent';
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
  const heading = title ?? messages.funnel.label;
  const write = (percent: number | null) => writePercent(percent, format, messages);
  return (
    <WidgetFrame
      state={state}
      texts={messages.funnel}
      title={heading}
      caption={(funnel) => caption ?? (funnel === null ? '' : overallText(funnel, write, messages.funnel))}
      emptyIcon={barsPath}
      isEmpty={(funnel) => funnel.stages.every(({ count }) => count === 0)}
      skeleton={<FunnelSkeleton />}
      table={(funnel) =>
        funnelTable(funnelModel(funnel, messages.funnel.labels), {
          caption: heading,
          texts: messages.funnel,
          writeCount: (count) => format.count(count).text,
          writePercent: write,
        })
      }
      footer={(funnel) => <FunnelDropLine funnel={funnel} />}
    >
      {(funnel) => <FunnelView funnel={funnel} />}
    </WidgetFrame>
  );
}

function overallText(
  funnel: FunnelStages,
  write: (percent: number | null) => string,
  texts: { readonly overall: (percent: string, noun: string, last: string) => string },
): string {
  const last = funnel.stages.at(-1);
  if (last === undefined || funnel.overallPercent === null) return '';
  return texts.overall(write(funnel.overallPercent), funnel.countedNoun, last.label);
}
