import type { OrganizationRecords } from '../OrganizationRecords';
import type { BuiltInAgency } from './agencies/BuiltInAgency';
import { drawBatches } from './batches/drawBatches';
import { drawCalls } from './calls/drawCalls';
import { drawOnlyCalls } from './calls/drawOnlyCalls';
import { drawAiUsage } from './communications/drawAiUsage';
import { drawMessages } from './communications/drawMessages';
import { drawPlans } from './communications/drawPlans';
import { drawSuggestions } from './communications/drawSuggestions';
import { drawTodos } from './communications/drawTodos';
import { drawContacts } from './contacts/drawContacts';
import type { DrawContext } from './DrawContext';
import { drawLegs } from './legs/drawLegs';

/** All rows of one organization of the built-in world. */
export function drawRecords(
  agency: BuiltInAgency,
  world: { readonly seed: number; readonly nowMs: number; readonly days: number },
): OrganizationRecords {
  const contacts = drawContacts(agency, world.seed);
  const context: DrawContext = { ...world, agency, contacts };
  const { calls, dayLists } =
    agency.onlyCalls === null ? drawCalls(context) : drawOnlyCalls(agency.onlyCalls, context);
  const messages = drawMessages(calls, context);
  return {
    calls,
    contacts,
    batches: drawBatches(dayLists, context),
    legs: drawLegs(calls, context),
    messages,
    suggestions: drawSuggestions(messages, context),
    plans: drawPlans(context),
    aiUsage: drawAiUsage({ calls, messages }, context),
    todos: drawTodos(calls, context),
  };
}
