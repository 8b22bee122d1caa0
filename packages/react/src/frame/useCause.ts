import type { ErrorState } from '../data/WidgetState';
import { useFormat } from '../format/useFormat';
import { useCallscope } from '../provider/useCallscope';

/** Why a widget could not load, in plain words: the code's sentence, with times and a support reference. */
export function useCause({ code, timeoutMs, retryAtMs, requestId }: ErrorState): string {
  const { causes, frame } = useCallscope().messages;
  const format = useFormat();
  const cause =
    timeoutMs === null ? causes[code] : frame.noAnswerAfter(format.number(Math.round(timeoutMs / 1000), 0));
  return [
    cause,
    retryAtMs === null ? '' : frame.tryAgainAt(format.time(retryAtMs)),
    requestId === null ? '' : frame.reference(requestId),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
