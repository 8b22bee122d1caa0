import { useContext } from 'react';
import { CallscopeContext, type CallscopeContextValue } from './CallscopeContext';

/**
 * What the nearest provider shares with its widgets: period, zone, locale, texts, thresholds. For host
 * components that stand beside the widgets.
 *
 * @throws {Error} outside a `<CallscopeProvider>`
 */
export function useCallscope(): CallscopeContextValue {
  const value = useContext(CallscopeContext);
  if (value === null) {
    throw new Error(
      'Callscope: a widget or hook is used outside <CallscopeProvider>, so it has no period, time zone or ' +
        'texts. Wrap the page, or the part of it with widgets, in <CallscopeProvider>',
    );
  }
  return value;
}
