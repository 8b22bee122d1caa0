import { dailySeries, rollUpDailyColumnar, summarizeDaily } from '../../src/core.mjs';
import { agencies, campaigns, clients, makeCalls } from './makeCalls.mjs';
import { readStats } from './readAnswer.mjs';

export function prepare(parameters) {
  const { agency, campaign, client, ...calls } = makeCalls(parameters);
  const columns = {
    ...calls,
    agencyId: { codes: agency, values: agencies },
    campaignId: { codes: campaign, values: campaigns },
    clientId: { codes: client, values: clients },
  };
  return {
    run: () => {
      const groups = rollUpDailyColumnar(columns, { timeZone: 'UTC' });
      return { groups, days: dailySeries(groups), whole: summarizeDaily(groups) };
    },
    read: readStats,
  };
}
