import { useFormat } from '../../../format/useFormat';
import { Icon } from '../../../icons/Icon';
import { arrowDownPath } from '../../../icons/iconPaths';
import { useCallscope } from '../../../provider/useCallscope';
import { flowPath } from '../model/flowPath';
import type { FunnelStep } from '../model/funnelModel';
import { writeShare } from '../model/writeShare';

/** Props of `FunnelStepLink`. */
export interface FunnelStepLinkProps {
  /** How much of its place the bar before fills, 0–100. */
  readonly fromPercent: number;
  readonly step: FunnelStep;
}

/** What leads from one stage to the next: the flow between columns, and the rate. */
export function FunnelStepLink({ fromPercent, step }: FunnelStepLinkProps) {
  const { messages } = useCallscope();
  const rate = writeShare(step.share, useFormat(), messages);
  return (
    <>
      <svg className="cs-funnel-flow" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={flowPath(fromPercent, step.fillPercent)} />
      </svg>
      <span className="cs-funnel-step">
        <Icon path={arrowDownPath} />
        <span aria-hidden="true">{rate}</span>
        <span className="cs-funnel-step-word" aria-hidden="true">
          {messages.funnel.continues}
        </span>
        <span className="cs-visually-hidden">{messages.funnel.spokenStep(rate, step.label)}</span>
      </span>
    </>
  );
}
