import type { StaleReason } from '../data/WidgetState';
import { useCallscope } from '../provider/useCallscope';

/** Props of `StaleFooter`. */
export interface StaleFooterProps {
  readonly reason: StaleReason;
  readonly onRetry: () => void;
}

/** Says under figures that a newer answer did not come, and offers to ask again where that can help. */
export function StaleFooter({ reason, onRetry }: StaleFooterProps) {
  const { frame } = useCallscope().messages;
  return (
    <div className="cs-card-footer">
      <span>{reason === 'offline' ? frame.offlineSince : frame.lastUpdateFailed}</span>
      {reason === 'offline' ? null : (
        <button type="button" className="cs-link" onClick={onRetry}>
          {frame.retry}
        </button>
      )}
    </div>
  );
}
