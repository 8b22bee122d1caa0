import type { Suggestion } from '../../Suggestion';
import type { MessageTable } from '../../tables/MessageTable';
import type { DrawContext } from '../DrawContext';
import { textAgentRuns } from './textAgentRuns';

/**
 * The best suggestion of each run of a text agent, ascending: about three for ten inbound messages. One that was
 * sent by itself is the message of origin `text_agent` of the same moment.
 */
export function drawSuggestions(messages: MessageTable, context: DrawContext): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const { run, atMs, phoneId } of textAgentRuns(messages, context)) {
    const { confidence, isAutoReply, isEscalated } = run;
    suggestions.push({ atMs, confidence, isAutoReply, isEscalated, phoneId });
  }
  return suggestions.sort((one, other) => one.atMs - other.atMs);
}
