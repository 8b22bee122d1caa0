import type { OrganizationRecords } from '../OrganizationRecords';
import { AiUsageTable } from '../tables/AiUsageTable';
import { LegTable } from '../tables/LegTable';
import { MessageTable } from '../tables/MessageTable';
import type { BuiltInAgency } from './agencies/BuiltInAgency';
import { drawBatches } from './batches/drawBatches';
import type { DrawContext } from './DrawContext';
import { drawCalls } from './drawCalls';
import { drawContacts } from './drawContacts';
import { drawOnlyCalls } from './drawOnlyCalls';

/** All rows of one organization of the built-in world. */
export function drawRecords(
  agency: BuiltInAgency,
  world: { readonly seed: number; readonly nowMs: number; readonly days: number },
): OrganizationRecords {
  const context: DrawContext = { ...world, agency, contacts: drawContacts(agency, world.seed) };
  const { calls, dayLists } =
    agency.onlyCalls === null
      ? drawCalls(context)
      : { calls: drawOnlyCalls(agency.onlyCalls, context), dayLists: [] };
  return {
    calls,
    contacts: context.contacts,
    batches: drawBatches(dayLists, context),
    legs: new LegTable(),
    messages: new MessageTable(),
    suggestions: [],
    plans: [],
    aiUsage: new AiUsageTable(),
    todos: [],
  };
}
