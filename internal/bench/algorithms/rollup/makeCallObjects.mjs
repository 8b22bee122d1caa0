import { asParsed } from '../../src/data/asParsed.mjs';
import {
  agencies,
  CONNECTED,
  CONVERSATION,
  campaigns,
  clients,
  dispositions,
  MEETING_BOOKED,
  makeCalls,
  QUALIFIED,
  sentiments,
  statuses,
} from './makeCalls.mjs';

/** The same calls as objects. */
export function makeCallObjects(parameters) {
  const calls = makeCalls(parameters);
  return asParsed(calls.startMs.length, (row) => ({
    startMs: calls.startMs[row],
    agencyId: agencies[calls.agency[row]],
    campaignId: campaigns[calls.campaign[row]],
    clientId: clients[calls.client[row]],
    durationSeconds: calls.durationSeconds[row],
    status: statuses[calls.status[row]],
    disposition: dispositions[calls.disposition[row]],
    isConnected: (calls.flags[row] & CONNECTED) !== 0,
    isConversation: (calls.flags[row] & CONVERSATION) !== 0,
    isQualified: (calls.flags[row] & QUALIFIED) !== 0,
    isMeetingBooked: (calls.flags[row] & MEETING_BOOKED) !== 0,
    sentiment: sentiments[calls.sentiment[row]],
    talkRatio: Number.isNaN(calls.talkRatio[row]) ? null : calls.talkRatio[row],
  }));
}
