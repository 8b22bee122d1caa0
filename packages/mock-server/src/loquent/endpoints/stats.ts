import { countByBucket } from '../buckets/countByBucket';
import { countTodos, visibleTodos } from '../figures/countTodos';
import { sumDurations } from '../figures/sumDurations';
import { weeklyHeatmap } from '../figures/weeklyHeatmap';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { createCallWriter } from '../print/createCallWriter';
import { earliestMs } from '../rows/earliestMs';
import { firstMoment } from '../rows/firstMoment';
import { newestRows } from '../rows/newestRows';
import { selectRows } from '../rows/selectRows';

/** Inferred: the sources speak of recent calls and not of how many. */
const recentCount = 10;

/**
 * `stats`: the calls of a range, day by day and by hour of the week, the newest of them, and its to-dos. Inferred: the
 * members of a day are those of a bucket of messages.
 */
export const stats: LoquentEndpoint = {
  name: 'stats',
  hasTimeRange: true,
  answer: (query) => {
    const { organization, scope, timeZone } = query;
    const { calls } = organization.records;
    const todos = visibleTodos(query);
    const firstMs = earliestMs(firstMoment(calls.startMs, selectRows(calls, scope)), todos?.[0]?.createdAtMs);
    const period = query.periodSince(firstMs);
    const rows = selectRows(calls, scope, period);
    const startsMs = rows.take(calls.startMs);
    const heatmap = weeklyHeatmap(startsMs, timeZone);
    const writeCall = createCallWriter(query);
    return {
      total_calls: rows.length,
      ...(organization.holds('total_duration_seconds') && sumDurations(rows.take(calls.durationSeconds))),
      call_activity: countByBucket({ atMs: startsMs }, { period, interval: 'day' }).map(
        ({ date, label, counts: [count = 0] }) => ({ date, label, count }),
      ),
      call_heatmap: heatmap.cells,
      call_heatmap_max: heatmap.maximum,
      recent_calls: newestRows(rows, recentCount).map((row) => writeCall(calls.at(row))),
      ...countTodos(todos, period),
    };
  },
};
