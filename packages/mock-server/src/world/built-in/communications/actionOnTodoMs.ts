import type { Todo } from '../../Todo';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { drawDeskMs } from '../clock/drawDeskMs';
import { Random } from '../Random';

/**
 * When somebody does something about a to-do, epoch milliseconds: within an hour and a half of working hours. It
 * depends on the to-do alone, so that its status and what it takes of a model tell the same story.
 */
export function actionOnTodoMs(
  { id, createdAtMs }: Pick<Todo, 'id' | 'createdAtMs'>,
  office: Pick<BuiltInAgency, 'officeOffset'>,
): number {
  const random = new Random(`${id} acted on`);
  return drawDeskMs(office, createdAtMs + random.between(60, 5400) * 1000, random);
}
