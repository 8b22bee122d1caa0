import { Icon } from '../icons/Icon';
import { retryPath } from '../icons/iconPaths';
import { useCallscope } from '../provider/useCallscope';

/** The one way to ask again after a failure. */
export function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  const { frame } = useCallscope().messages;
  return (
    <button type="button" className="cs-button" data-size="small" onClick={onRetry}>
      <Icon path={retryPath} />
      {frame.retry}
    </button>
  );
}
