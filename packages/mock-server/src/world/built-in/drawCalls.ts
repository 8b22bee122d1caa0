import { CallTable } from '../tables/CallTable';
import type { DrawContext } from './DrawContext';
import { drawCall } from './drawCall';
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
    const campaigns = weighCampaigns(agency.campaigns, { seed, dayNumber });
    for (const [place, startMs] of drawStartTimes(agency, dayNumber, random).entries()) {
      const call = drawCall(agency, { startMs, campaigns, random });
      if (startMs <= nowMs) calls.push({ serial: dayNumber * serialsOfDay + place, ...call });
    }
  }
  return calls;
}
