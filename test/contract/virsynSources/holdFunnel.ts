import { expect } from 'vitest';
import { expectOrigin } from './expectOrigin';
import type { Reading } from './Reading';

/** Holds the source of `dashboard-funnel` to its answer. */
export async function holdFunnel({ client, asked, scope, read }: Reading) {
  const { funnel, rates } = await client.funnel(asked.params);
  const { contact_rate, connected_to_conversation, conversation_to_qualified, qualified_to_booked } = rates;
  const view = await read(client.sources.funnel(scope));
  const counts = Object.values(funnel);
  expect(view.stages.map(({ id, count }) => [id, count])).toEqual(Object.entries(funnel));
  expect(view.stages.slice(1).map(({ stepPercent }) => stepPercent)).toEqual(
    [contact_rate, connected_to_conversation, conversation_to_qualified, qualified_to_booked].map(
      (rate, index) => (counts[index] === 0 ? null : rate),
    ),
  );
  expect(view.overallPercent).toBe(funnel.total_calls === 0 ? null : rates.overall_conversion);
  expectOrigin(view, ['count', 'sharePercent', 'stepPercent', 'overallPercent']);
}
