import type { Todo } from '../../Todo';
import { AiUsageTable, type StoredAiUsage } from '../../tables/AiUsageTable';
import type { CallTable } from '../../tables/CallTable';
import type { MessageTable } from '../../tables/MessageTable';
import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';
import { textAgentRuns } from './textAgentRuns';
import { featuresOfRun } from './usage/aiFeatures';
import { drawCallUses } from './usage/drawCallUses';
import { drawTodoUses } from './usage/drawTodoUses';
import { drawUses } from './usage/drawUses';

/** The rows that models are used for. */
export interface UsedFor {
  readonly calls: CallTable;
  readonly messages: MessageTable;
  readonly todos: readonly Todo[];
}

/**
 * The uses of models, ascending: for calls, for each run of a text agent and for each to-do that is carried out.
 * About one for each call.
 */
export function drawAiUsage({ calls, messages, todos }: UsedFor, context: DrawContext): AiUsageTable {
  const { seed, nowMs, agency } = context;
  const usage = new AiUsageTable();
  for (let index = 0; index < calls.length; index += 1) keep(drawCallUses(calls, index, context));
  for (const { atMs, phoneId, messageSerial } of textAgentRuns(messages, context)) {
    const random = new Random(`${seed} ${agency.id} usage run ${messageSerial}`);
    keep(drawUses(featuresOfRun, { atMs, phoneId, seconds: 0 }, random));
  }
  for (const todo of todos) keep(drawTodoUses(todo, context));
  usage.sortByTime();
  return usage;

  function keep(uses: Iterable<StoredAiUsage>): void {
    for (const use of uses) if (use.atMs <= nowMs) usage.push(use);
  }
}
