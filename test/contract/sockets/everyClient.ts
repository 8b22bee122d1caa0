import {
  type ClientOptions,
  createKaleyraClient,
  createLoquentClient,
  createVirsynClient,
  createVyomClient,
} from '@callscope/client';

/** One question to each system, and the one that changes something. */
export const everyClient: readonly (readonly [string, (options: ClientOptions) => Promise<unknown>])[] = [
  ['virsyn', (options) => createVirsynClient(options).overview()],
  ['vyom', (options) => createVyomClient(options).byService()],
  ['loquent', (options) => createLoquentClient(options).planStats()],
  ['kaleyra', (options) => createKaleyraClient(options).dailyVolume()],
  ['kaleyra (sync)', syncOneDay],
];

/** A report of failures is no failure of its own: here it is, so that it compares with the others. */
async function syncOneDay(options: ClientOptions): Promise<unknown> {
  const params = { from_date: '2026-02-16', to_date: '2026-02-16' };
  const { days } = await createKaleyraClient(options).sync(params);
  const [day] = days;
  if (day?.outcome === 'failed') throw day.error;
  return day;
}
