import { useFormat } from '../../../format/useFormat';
import { Icon } from '../../../icons/Icon';
import { arrowDownPath } from '../../../icons/iconPaths';
import { useCallscope } from '../../../provider/useCallscope';
import { flowPath } from '../model/flowPath';
import type { FunnelBar } from '../model/funnelModel';
import { writePercent } from '../model/writePercent';

/** One stage: its words, its bar in both layouts, and the step that leads on. */
export function FunnelStageItem({ bar }: { readonly bar: FunnelBar }) {
  const { messages } = useCallscope();
  const format = useFormat();
  const count = format.count(bar.count);
  const write = (percent: number | null) => writePercent(percent, format, messages);
  return (
    <li className="cs-funnel-stage">
      <span className="cs-funnel-label">{bar.label}</span>
      <span className="cs-funnel-count" title={count.exactText ?? undefined}>
        {count.text}
      </span>
      <span className="cs-funnel-share">{write(bar.sharePercent)}</span>
      <svg className="cs-funnel-bar" aria-hidden="true">
        <rect width={`${bar.fillPercent}%`} height="100%" rx={5} />
      </svg>
      <svg className="cs-funnel-column" aria-hidden="true">
        {/* Longer than its place: the lower corners are cut off and stay square. */}
        <rect y={`${100 - bar.fillPercent}%`} width="100%" height="110%" rx={4} />
      </svg>
      {bar.next === null ? null : (
        <>
          <svg className="cs-funnel-flow" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={flowPath(bar.fillPercent, bar.next.fillPercent)} />
          </svg>
          <span className="cs-funnel-step">
            <Icon path={arrowDownPath} />
            <span aria-hidden="true">{write(bar.next.percent)}</span>
            <span className="cs-funnel-step-word" aria-hidden="true">
              {messages.funnel.continues}
            </span>
            <span className="cs-visually-hidden">
              {messages.funnel.spokenStep(write(bar.next.percent), bar.next.label)}
            </span>
          </span>
        </>
      )}
    </li>
  );
}
