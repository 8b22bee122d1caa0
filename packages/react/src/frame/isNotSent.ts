import type { WidgetFrameProps, WithPeriod } from './WidgetFrame';

/** Whether the system sends none of the figures of a view: it says so itself, or the widget can tell. */
export function isNotSent<TView extends WithPeriod>(
  props: Pick<WidgetFrameProps<TView>, 'isNotSent'>,
  view: TView,
): boolean {
  return view.absence === 'not_sent' || props.isNotSent?.(view) === true;
}
