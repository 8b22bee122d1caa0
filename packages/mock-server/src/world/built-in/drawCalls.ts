import { CallTable } from '../tables/CallTable';
import { callAsOf } from './callAsOf';
import type { DrawContext } from './DrawContext';
import { drawCall } from './drawCall';
import { drawCircumstances } from './drawCircumstances';
import { drawStartTimes } from './drawStartTimes';
import { Random } from './Random';
import { weighCampaigns } from './weighCampaigns';

const dayMs = 86_400_000;
/** More than any day has. */
const serialsOfDay = 100_000;

/** The calls of one organization, ascending by start. */
export function drawCalls({ seed, nowMs, days, agency }: DrawContext): CallTable {
  const calls = new CallTable();
  if (agency.agents.length === 0) return calls;
  const today = Math.floor(nowMs / dayMs);
  for (let dayNumber = today - days + 1; dayNumber <= today; dayNumber += 1) {
    const random = new Random(`${seed} ${agency.id} ${dayNumber}`);
    // A stream of their own: what the first one draws stays as it is, whatever is added here.
    const extras = new Random(`${seed} ${agency.id} ${dayNumber} extras`);
    const campaigns = weighCampaigns(agency.campaigns, { seed, dayNumber });
    for (const [place, startMs] of drawStartTimes(agency, dayNumber, random).entries()) {
      const call = drawCall(agency, { startMs, campaigns, random });
      const circumstances = drawCircumstances(agency, call, extras);
      if (startMs > nowMs) continue;
      calls.push(callAsOf({ serial: dayNumber * serialsOfDay + place, ...call, ...circumstances }, nowMs));
    }
  }
  return calls;
}
