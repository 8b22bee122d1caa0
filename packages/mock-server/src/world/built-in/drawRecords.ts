import type { OrganizationRecords } from '../OrganizationRecords';
import type { BuiltInAgency } from './builtInAgencies';
import type { DrawContext } from './DrawContext';
import { drawCalls } from './drawCalls';

/** All rows of one organization of the built-in world. */
export function drawRecords(
  agency: BuiltInAgency,
  world: { readonly seed: number; readonly nowMs: number; readonly days: number },
): OrganizationRecords {
  const context: DrawContext = { ...world, agency, contacts: [] };
  return {
    calls: drawCalls(context),
    contacts: context.contacts,
    batches: null,
    legs: null,
    messages: null,
    suggestions: null,
    plans: null,
    aiUsage: null,
    todos: null,
  };
}
