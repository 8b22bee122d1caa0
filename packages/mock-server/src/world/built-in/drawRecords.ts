import type { OrganizationRecords } from '../OrganizationRecords';
import { AiUsageTable } from '../tables/AiUsageTable';
import { LegTable } from '../tables/LegTable';
import { MessageTable } from '../tables/MessageTable';
import type { BuiltInAgency } from './builtInAgencies';
import type { DrawContext } from './DrawContext';
import { drawCalls } from './drawCalls';
import { drawContacts } from './drawContacts';

/** All rows of one organization of the built-in world. */
export function drawRecords(
  agency: BuiltInAgency,
  world: { readonly seed: number; readonly nowMs: number; readonly days: number },
): OrganizationRecords {
  const context: DrawContext = { ...world, agency, contacts: drawContacts(agency, world.seed) };
  return {
    calls: drawCalls(context),
    contacts: context.contacts,
    batches: [],
    legs: new LegTable(),
    messages: new MessageTable(),
    suggestions: [],
    plans: [],
    aiUsage: new AiUsageTable(),
    todos: [],
  };
}
