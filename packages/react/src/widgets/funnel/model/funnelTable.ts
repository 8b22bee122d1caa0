import type { TableTwin } from '../../../frame/TableTwin';
import type { Messages } from '../../../messages/englishMessages';
import type { FunnelShare } from './FunnelShare';
import type { FunnelBar } from './funnelModel';

/** What the table of a funnel is written with. */
export interface FunnelTableOptions {
  readonly caption: string;
  readonly texts: Messages['funnel'];
  readonly writeCount: (count: number) => string;
  readonly writeShare: (share: FunnelShare) => string;
}

/** The same stages as a table. */
export function funnelTable(bars: readonly FunnelBar[], options: FunnelTableOptions): TableTwin {
  const { texts, writeCount, writeShare } = options;
  return {
    caption: options.caption,
    columns: [
      { id: 'stage', label: texts.stage },
      { id: 'count', label: texts.count, align: 'end' },
      { id: 'share', label: texts.share, align: 'end' },
      { id: 'step', label: texts.step, align: 'end' },
    ],
    rows: bars.map((bar, index) => ({
      id: bar.id,
      cells: [
        bar.label,
        writeCount(bar.count),
        writeShare(bar.share),
        writeShare(bars[index - 1]?.next?.share ?? { percent: null, isExact: true }),
      ],
    })),
  };
}
