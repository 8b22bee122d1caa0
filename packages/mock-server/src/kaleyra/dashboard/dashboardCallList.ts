import { KaleyraRefusal } from '../KaleyraRefusal';
import { printCallLogRow } from '../print/printCallLogRow';
import type { KaleyraEndpoint } from './KaleyraEndpoint';

/** `call-list`: the newest legs first, page by page, with the exact number of all that the filters let through. */
export const dashboardCallList: KaleyraEndpoint = {
  name: 'call-list',
  answer: ({ selection, query: { service, agentNumber, page, limit } }) => {
    const found = selection.filter({ service, callto: agentNumber });
    const from = (page - 1) * limit;
    // Inferred: the layer over the database refuses rows beyond the end, and nobody catches that. The sources do
    // not say whether a real deployment sends an empty list instead. The first page is there for no rows too.
    if (page > 1 && from >= found.length) throw new KaleyraRefusal(500);
    return { data: found.newestFirst(from, from + limit).map(printCallLogRow), total: found.length, page };
  },
};
