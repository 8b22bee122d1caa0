import type { ErrorState, UnsupportedState, WidgetState } from '../data/WidgetState';
import { infoPath, lockPath, offlinePath, signOutPath, warningPath } from '../icons/iconPaths';
import { useCallscope } from '../provider/useCallscope';
import { RetryButton } from './RetryButton';
import { StateTile } from './StateTile';
import { useCause } from './useCause';
import type { WidgetTexts } from './WidgetTexts';

/** The states in which a widget has nothing to draw and knows why. */
export type FailureState = Exclude<WidgetState<never>, { status: 'loading' | 'ready' }>;

/** Props of `FailureTile`. */
export interface FailureTileProps {
  readonly state: FailureState;
  readonly texts: WidgetTexts;
  /** Called by the Retry button of an error. */
  readonly onRetry: () => void;
}

/** One tile for each way of having no figures, so that they never look alike. */
export function FailureTile({ state, texts, onRetry }: FailureTileProps) {
  const { frame } = useCallscope().messages;
  switch (state.status) {
    case 'error':
      return <ErrorTile state={state} texts={texts} onRetry={onRetry} />;
    case 'denied':
      return <StateTile icon={lockPath} title={texts.deniedTitle} help={frame.deniedHelp} />;
    case 'signed_out':
      return <StateTile icon={signOutPath} title={frame.signedOutTitle} help={frame.signedOutHelp} />;
    case 'offline':
      return <StateTile icon={offlinePath} title={frame.offlineTitle} help={frame.offlineHelp} />;
    case 'unsupported':
      return <UnsupportedTile presets={state.presets} />;
    default:
      return state satisfies never;
  }
}

function ErrorTile({ state, texts, onRetry }: FailureTileProps & { readonly state: ErrorState }) {
  const cause = useCause(state);
  return (
    <StateTile
      icon={warningPath}
      tone="poor"
      title={texts.errorTitle}
      help={cause}
      action={state.retry === null ? undefined : <RetryButton onRetry={onRetry} />}
    />
  );
}

function UnsupportedTile({ presets }: Pick<UnsupportedState, 'presets'>) {
  const { format, messages } = useCallscope();
  const names = format.alternatives(presets.map((preset) => messages.periods[preset]));
  return (
    <StateTile
      icon={infoPath}
      title={messages.frame.unsupportedTitle}
      help={messages.frame.unsupportedHelp(names)}
    />
  );
}
