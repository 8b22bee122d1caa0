import type { Todo } from '../../../Todo';
import type { StoredAiUsage } from '../../../tables/AiUsageTable';
import type { DrawContext } from '../../DrawContext';
import { Random } from '../../Random';
import { actionOnTodoMs } from '../actionOnTodoMs';
import { featuresOfTodo } from './aiFeatures';
import { drawUses } from './drawUses';

/** What it takes to carry a to-do out, when that was begun; nothing for one that nobody has begun. */
export function drawTodoUses(
  todo: Todo,
  { seed, agency }: Pick<DrawContext, 'seed' | 'agency'>,
): Iterable<StoredAiUsage> {
  const { id, status, phoneId } = todo;
  if (status === 'pending_review' || status === 'approved' || status === 'rejected') return [];
  const atMs = actionOnTodoMs(todo, agency);
  return drawUses(featuresOfTodo, { atMs, phoneId, seconds: 0 }, new Random(`${seed} ${id} usage`));
}
