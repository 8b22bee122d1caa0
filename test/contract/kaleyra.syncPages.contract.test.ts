import { expect, it } from 'vitest';
import { kaleyraShapes, kaleyraSync } from './shapes/kaleyra';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

const main: AskOptions = { token: 'mock-kaleyra-main' };
const nowMs = Date.UTC(2026, 1, 16, 15);
const weeks = { from_date: '2026/01/10', to_date: '2026/02/16' };

/** What is read of a record of the carrier. */
interface CarrierRecord {
  readonly id: string;
  readonly start_time: string;
}

describeTransports('A sync of Kaleyra', {}, (running) => {
  const sync = async (json?: object) => {
    // Every test begins with the table as it was.
    running().api.reset();
    return resume(json);
  };
  const resume = (json?: object) =>
    running().ask.shaped('/kaleyra/calls/sync', kaleyraSync, {
      ...main,
      method: 'POST',
      ...(json !== undefined && { json }),
      expectedStatus: 201,
    });
  const list = async (query: string) =>
    running().ask.shaped(`/kaleyra/calls/dashboard/call-list?${query}`, kaleyraShapes['call-list'], main);
  const pull = async (from: string, to: string, page: number): Promise<readonly CarrierRecord[]> => {
    const form = {
      method: 'dial',
      api_key: 'mock-carrier-main',
      fromdate: from,
      todate: to,
      page: String(page),
      limit: '200',
      format: 'json',
    };
    const { body } = await running().ask('/kaleyra-carrier/v1/', { form });
    expect(body).toMatchObject({ data: expect.any(Array) });
    // It has just been seen to be a list; the strict shape of its records is held elsewhere.
    return (body as { readonly data: readonly CarrierRecord[] }).data;
  };
  const pullAll = async (from: string, to: string) => {
    const records: CarrierRecord[] = [];
    for (let page = 1; ; page += 1) {
      const rows = await pull(from, to, page);
      records.push(...rows);
      if (rows.length < 200) return records.filter(({ id }) => id !== '');
    }
  };

  it('keeps what came before a page that failed, and says that it went well', async () => {
    const { api } = running();
    const whole = await sync(weeks);
    const first = (await pull(weeks.from_date, weeks.to_date, 1)).filter(({ id }) => id !== '');
    api.reset();
    // No fault can name a page: the first request for one is answered right, only late in its head.
    api.faults.set([
      { name: 'stale_answer', system: 'kaleyra-carrier', times: 1 },
      { name: 'server_error', system: 'kaleyra-carrier', times: 1 },
    ]);
    const part = await resume(weeks);
    expect(api.faults.list()).toEqual([]);
    expect(part).toEqual({ synced: first.length, status: 'ok' });
    expect(part.synced).toBeGreaterThan(0);
    expect(part.synced).toBeLessThan(whole.synced);
    expect(await resume(weeks)).toEqual(whole);
  });

  it('writes nothing of a page that failed', async () => {
    const { api } = running();
    const days = { from_date: '2026/02/10', to_date: '2026/02/16' };
    // The last minute is left out: a leg whose start cannot be read lands there.
    const range = 'range=custom&start_date=2026-02-16T00:00:00Z&end_date=2026-02-16T14:59:00Z';
    const todayTotal = async () => (await list(range)).total;
    api.reset();
    const before = await todayTotal();
    let pages = 1;
    while ((await pull(days.from_date, days.to_date, pages)).length === 200) pages += 1;
    expect(pages).toBeGreaterThan(1);
    api.faults.set([
      { name: 'stale_answer', system: 'kaleyra-carrier', times: pages - 1 },
      { name: 'connection_reset', system: 'kaleyra-carrier', times: 1 },
    ]);
    const part = await resume(days);
    // The carrier sends the oldest first, so what the table lacks was on the page that failed.
    expect(await todayTotal()).toBe(before);
    const whole = await resume(days);
    expect(whole.synced).toBeGreaterThan(part.synced);
    expect(await todayTotal()).toBeGreaterThan(before);
  });

  it('without a body is one of today', async () => {
    const today = await sync({ from_date: '2026/02/16', to_date: '2026/02/16' });
    expect(today.synced).toBeGreaterThan(0);
    expect(await sync()).toEqual(today);
    expect(await sync({})).toEqual(today);
  });

  it('takes today for the one date that is left out', async () => {
    const [days, day] = [
      await pullAll('2026/02/10', '2026/02/16'),
      await pullAll('2026/02/16', '2026/02/16'),
    ];
    expect(day.length).toBeLessThan(days.length);
    expect(await sync({ from_date: '2026/02/10' })).toEqual({ synced: days.length, status: 'ok' });
    expect(await sync({ to_date: '2026/02/16' })).toEqual({ synced: day.length, status: 'ok' });
    // From today to a day before it there is nothing.
    expect(await sync({ to_date: '2026/02/10' })).toEqual({ synced: 0, status: 'ok' });
  });

  it('gives a leg whose start cannot be read the time of the sync', async () => {
    const days = { from_date: '2025/11/20', to_date: '2026/02/13' };
    const lost = (await pullAll(days.from_date, days.to_date)).filter(
      ({ start_time }) => start_time === '0000-00-00 00:00:00',
    );
    expect(lost.length).toBeGreaterThan(0);
    await sync(days);
    const { data } = await list('range=today&limit=200');
    for (const { id } of lost) {
      const row = data.find((one) => one.id === id);
      const startMs = Date.parse(row?.start_time ?? '');
      expect(startMs).toBeLessThan(nowMs);
      expect(startMs).toBeGreaterThanOrEqual(nowMs - 60_000);
      expect(row?.end_time).toBeNull();
      expect(Date.parse(row?.synced_at ?? '')).toBe(nowMs);
    }
  });
});
