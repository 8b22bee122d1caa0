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
import { drawOnce } from './drawOnce';
import { drawLegs } from './legs/drawLegs';

/**
 * All rows of one organization of the built-in world: the calls at once, each other table when it is first read,
 * since most questions are about few of them.
 */
export function drawRecords(
  agency: BuiltInAgency,
  world: { readonly seed: number; readonly nowMs: number; readonly days: number },
): OrganizationRecords {
  const contacts = drawContacts(agency, world.seed);
  const context: DrawContext = { ...world, agency, contacts };
  const { calls, dayLists } =
    agency.onlyCalls === null ? drawCalls(context) : drawOnlyCalls(agency.onlyCalls, context);
  const legs = drawOnce(() => drawLegs(calls, context));
  const messages = drawOnce(() => drawMessages(calls, context));
  const suggestions = drawOnce(() => drawSuggestions(messages(), context));
  const todos = drawOnce(() => drawTodos(calls, context));
  const aiUsage = drawOnce(() => drawAiUsage({ calls, messages: messages(), todos: todos() }, context));
  return {
    calls,
    contacts,
    batches: drawBatches(dayLists, context),
    plans: drawPlans(context),
    get legs() {
      return legs();
    },
    get messages() {
      return messages();
    },
    get suggestions() {
      return suggestions();
    },
    get aiUsage() {
      return aiUsage();
    },
    get todos() {
      return todos();
    },
  };
}
