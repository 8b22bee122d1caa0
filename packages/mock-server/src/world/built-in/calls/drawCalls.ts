import { dayMs } from '../../../time/dayMs';
import { callAsOf } from '../../callAsOf';
import { CallTable } from '../../tables/CallTable';
import { DayDialler } from '../batches/DayDialler';
import type { DayList } from '../batches/DayList';
import type { DrawContext } from '../DrawContext';
import { countFollowUps } from '../follow-ups/countFollowUps';
import { Random } from '../Random';
import { serialsOfDay } from '../serialsOfDay';
import { type DrawnCall, drawCall } from './drawCall';
import { drawCircumstances } from './drawCircumstances';
import { drawStartTimes } from './drawStartTimes';
import { weighCampaigns } from './weighCampaigns';

/** The calls of one organization, and the lists that some of them were dialled from. */
export interface DrawnCalls {
  /** Ascending by start. */
  readonly calls: CallTable;
  readonly dayLists: readonly DayList[];
}

/** Draws day after day; what a day has depends on the seed and the date alone, and `nowMs` cuts the last. */
export function drawCalls(context: DrawContext): DrawnCalls {
  const { seed, nowMs, days, agency } = context;
  const calls = new CallTable();
  const dayLists: DayList[] = [];
  if (agency.agents.length === 0) return { calls, dayLists };
  const today = Math.floor(nowMs / dayMs);
  for (let dayNumber = today - days + 1; dayNumber <= today; dayNumber += 1) {
    const random = new Random(`${seed} ${agency.id} ${dayNumber}`);
    // A stream of their own: what the first one draws stays as it is, whatever is added here.
    const extras = new Random(`${seed} ${agency.id} ${dayNumber} extras`);
    const campaigns = weighCampaigns(agency.campaigns, { seed, dayNumber });
    const dialler = new DayDialler(agency, { seed, dayNumber, campaigns });
    for (const [place, startMs] of drawStartTimes(agency, dayNumber, random).entries()) {
      const call = drawCall(agency, { startMs, campaigns, random });
      const circumstances = drawCircumstances(agency, call, extras);
      const dialled = dial(dialler, call, extras);
      if (startMs > nowMs) continue;
      const serial = dayNumber * serialsOfDay + place;
      const whole = { serial, ...call, ...circumstances, ...dialled };
      calls.push(callAsOf({ ...whole, ...countFollowUps(whole, context) }, nowMs));
    }
    dayLists.push(...dialler.dayLists());
  }
  return { calls, dayLists };
}

/** Nine outbound calls of a campaign in ten are made from its list, where it has one. */
function dial(
  dialler: DayDialler,
  call: DrawnCall,
  extras: Random,
): { batchId: string | null; contactIndex?: number } {
  const isFromList = extras.chance(900);
  if (!isFromList || call.direction !== 'outbound' || !call.campaignId) return { batchId: null };
  return dialler.dial(call.campaignId, call.startMs + call.durationSeconds * 1000) ?? { batchId: null };
}
