import { useFormat } from '../../../format/useFormat';
import { useCallscope } from '../../../provider/useCallscope';
import type { FunnelBar } from '../model/funnelModel';
import { writeShare } from '../model/writeShare';
import { FunnelStepLink } from './FunnelStepLink';

/** One stage: its words, its bar in both layouts, and the step that leads on. */
export function FunnelStageItem({ bar }: { readonly bar: FunnelBar }) {
  const { messages } = useCallscope();
  const format = useFormat();
  const count = format.count(bar.count);
  return (
    <li className="cs-funnel-stage">
      <span className="cs-funnel-label">{bar.label}</span>
      <span className="cs-funnel-count" title={count.exactText ?? undefined}>
        {count.text}
      </span>
      <span className="cs-funnel-share">{writeShare(bar.share, format, messages)}</span>
      <svg className="cs-funnel-bar" aria-hidden="true">
        <rect width={`${bar.fillPercent}%`} height="100%" rx={5} />
      </svg>
      <svg className="cs-funnel-column" aria-hidden="true">
        {/* Longer than its place: the lower corners are cut off and stay square. */}
        <rect y={`${100 - bar.fillPercent}%`} width="100%" height="110%" rx={4} />
      </svg>
      {bar.next === null ? null : <FunnelStepLink fromPercent={bar.fillPercent} step={bar.next} />}
    </li>
  );
}
