import { infoPath } from '../icons/iconPaths';
import { useCallscope } from '../provider/useCallscope';
import { FailureTile } from './FailureTile';
import { isNotSent } from './isNotSent';
import { StateTile } from './StateTile';
import type { WidgetFrameProps, WithPeriod } from './WidgetFrame';

/** What stands in a card instead of figures: nothing beside the skeleton, or the tile of its state. */
export function Instead<TView extends WithPeriod>({
  state,
  texts,
  onRetry,
  ...props
}: WidgetFrameProps<TView> & { readonly onRetry: () => void }) {
  const { frame } = useCallscope().messages;
  if (state.status === 'loading') return null;
  if (state.status !== 'ready') return <FailureTile state={state} texts={texts} onRetry={onRetry} />;
  if (isNotSent(props, state.view)) {
    return <StateTile icon={infoPath} title={frame.notSent} help={frame.notSentHelp} />;
  }
  return <StateTile icon={props.emptyIcon} {...props.emptyTexts(state.view)} action={props.emptyAction} />;
}
