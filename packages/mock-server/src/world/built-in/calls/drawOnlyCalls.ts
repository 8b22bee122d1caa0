import type { StatusMeaning } from '../../../call-log/dispositionOutcomes';
import { dayMs } from '../../../time/dayMs';
import { CallTable } from '../../tables/CallTable';
import type { DrawContext } from '../DrawContext';
import { countFollowUps } from '../follow-ups/countFollowUps';
import { Random } from '../Random';
import { serialsOfDay } from '../serialsOfDay';
import { drawCall } from './drawCall';
import type { DrawnCalls } from './drawCalls';
import { drawCircumstances } from './drawCircumstances';
import { weighCampaigns } from './weighCampaigns';

/** Five past three in the afternoon, UTC: office hours in New York, summer and winter. */
const timeOfDayMs = (15 * 60 + 5) * 60_000;

/**
 * The calls of an agency that has only a few, whatever number of days a world has: one a day on the last days
 * before today, the first of `meanings` the latest.
 */
export function drawOnlyCalls(meanings: readonly StatusMeaning[], context: DrawContext): DrawnCalls {
  const { seed, nowMs, agency } = context;
  const calls = new CallTable();
  const today = Math.floor(nowMs / dayMs);
  for (const [place, meaning] of [...meanings.entries()].reverse()) {
    const dayNumber = today - 1 - place;
    // No day is before 1970.
    if (dayNumber < 0) continue;
    const random = new Random(`${seed} ${agency.id} only call ${place}`);
    const campaigns = weighCampaigns(agency.campaigns, { seed, dayNumber });
    const call = drawCall(agency, { startMs: dayNumber * dayMs + timeOfDayMs, campaigns, random, meaning });
    const serial = dayNumber * serialsOfDay;
    const whole = { serial, batchId: null, ...call, ...drawCircumstances(agency, call, random) };
    calls.push({ ...whole, ...countFollowUps(whole, context) });
  }
  return { calls, dayLists: [] };
}
