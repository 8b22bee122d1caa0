import type { Todo } from '../../Todo';
import type { CallTable } from '../../tables/CallTable';
import { uuidOf } from '../../uuidOf';
import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';
import { actionOnTodoMs } from './actionOnTodoMs';

const statuses: readonly { readonly value: Todo['status']; readonly weight: number }[] = [
  { value: 'pending_review', weight: 19 },
  { value: 'approved', weight: 13 },
  { value: 'rejected', weight: 11 },
  { value: 'in_progress', weight: 16 },
  { value: 'completed', weight: 36 },
  { value: 'failed', weight: 5 },
];

/**
 * The to-dos that listening to calls brought up, ascending: one for about every eighth call that was answered. Each
 * waits for a review until somebody comes to it in working hours, and some for ever.
 */
export function drawTodos(calls: CallTable, { seed, nowMs, agency }: DrawContext): readonly Todo[] {
  const staffOfPhones = new Map(agency.phones.map(({ id, staffId }) => [id, staffId]));
  const todos: Todo[] = [];
  for (let index = 0; index < calls.length; index += 1) {
    const analyzedAtMs = calls.analyzedAtMs.at(index);
    if (analyzedAtMs === null || !calls.isConnectedAt(index)) continue;
    const serial = calls.serial.at(index);
    const random = new Random(`${seed} ${agency.id} to-do ${serial}`);
    if (!random.chance(120)) continue;
    const createdAtMs = analyzedAtMs + random.between(1, 20) * 1000;
    if (createdAtMs > nowMs) continue;
    const phoneId = calls.phoneId.at(index);
    // Now and then a to-do goes to a colleague, or to nobody yet.
    const owner = phoneId === null ? null : staffOfPhones.get(phoneId);
    const other = agency.staff[random.below(agency.staff.length + 1)]?.id;
    const id = uuidOf(`to-do ${seed} ${agency.id} ${serial}`);
    const status = random.pick(statuses);
    todos.push({
      id,
      status: actionOnTodoMs({ id, createdAtMs }, agency) > nowMs ? 'pending_review' : status,
      createdAtMs,
      phoneId,
      staffId: (random.chance(800) ? (owner ?? other) : other) ?? null,
    });
  }
  return todos.sort((one, other) => one.createdAtMs - other.createdAtMs);
}
