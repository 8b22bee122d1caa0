import { describe, expect, it } from 'vitest';
import { object } from './shape/object';
import type { Shaped } from './shape/Shape';
import { oneOf, someText } from './shape/texts';
import { carrierPageOf, kaleyraBadRequest, kaleyraShapes, kaleyraSync } from './shapes/kaleyra';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

const main: AskOptions = { token: 'mock-kaleyra-main' };
const dashboard = (route: string, query = '') => `/kaleyra/calls/dashboard/${route}${query}`;
const quarter = '?range=custom&start_date=2025-11-18T00:00:00Z&end_date=2026-02-17T00:00:00Z';
const weeks = { from_date: '2026/01/10', to_date: '2026/02/16' };

describe.each(['data', 'records'] as const)('with a carrier that sends "%s"', (carrierRecords) => {
  const settings = { carrierRecords };
  const pageShape = carrierPageOf(carrierRecords);

  describeTransports('Kaleyra syncs', { settings }, (running) => {
    const sync = (json: object = {}, options: AskOptions = main) =>
      running().ask.shaped('/kaleyra/calls/sync', kaleyraSync, { ...options, json, expectedStatus: 201 });
    const total = async (query: string) =>
      (await running().ask.shaped(dashboard('call-list', query), kaleyraShapes['call-list'], main)).total;

    it('today when it is told nothing, again and again', async () => {
      const before = await total('?range=today');
      const first = await sync();
      const after = await total('?range=today');
      expect(first.synced).toBeGreaterThan(0);
      expect(after).toBeGreaterThan(before);
      expect(await sync()).toEqual(first);
      expect(await total('?range=today')).toBe(after);
      const { last_synced_at } = await running().ask.shaped(
        dashboard('overview'),
        kaleyraShapes.overview,
        main,
      );
      expect(Date.parse(last_synced_at ?? '')).toBe(Date.UTC(2026, 1, 16, 15));
    });

    it('the days it is told', async () => {
      const { synced } = await sync({ from_date: '2026/02/10', to_date: '2026/02/16' });
      const day = await sync({ from_date: '2026/02/16', to_date: '2026/02/16' });
      expect(synced).toBeGreaterThan(day.synced);
    });

    it('nothing for a date that is none, and says that it went well', async () => {
      expect(await sync({ from_date: 'yesterday' })).toEqual({ synced: 0, status: 'ok' });
    });

    it('nothing when the carrier fails, says that it went well, and all of it the next time', async () => {
      running().api.faults.set([{ name: 'server_error', system: 'kaleyra-carrier', times: 1 }]);
      expect(await sync(weeks)).toEqual({ synced: 0, status: 'ok' });
      const { synced } = await sync(weeks);
      expect(synced).toBeGreaterThan(200);
    });

    it('by POST with no other member', async () => {
      const body = await running().ask.shaped('/kaleyra/calls/sync', kaleyraBadRequest, {
        ...main,
        json: { ...weeks, force: true },
        expectedStatus: 400,
      });
      expect(body.message).toContain('property force should not exist');
    });

    it('what a reset takes back', async () => {
      const { api, ask } = running();
      const overview = () => ask(dashboard('overview', quarter), main);
      // What earlier syncs have read of older days stays until then.
      api.reset();
      const first = await overview();
      await sync();
      const synced = await overview();
      expect(first.body).not.toEqual(synced.body);
      api.reset();
      expect((await overview()).body).toEqual(first.body);
      await sync();
      expect((await overview()).body).toEqual(synced.body);
    });

    it("one tenant's legs into that tenant's table", async () => {
      const { ask, api } = running();
      api.reset();
      const overview = () => ask(dashboard('overview', quarter), main);
      const before = await overview();
      await sync(weeks, { token: 'mock-kaleyra-other' });
      expect((await overview()).body).toEqual(before.body);
      expect(await sync({}, { token: 'mock-kaleyra-empty' })).toEqual({ synced: 0, status: 'ok' });
    });
  });

  describeTransports('The carrier answers', { settings }, (running) => {
    const form = {
      method: 'dial',
      api_key: 'mock-carrier-main',
      fromdate: '2026/02/15',
      todate: '2026/02/16',
      page: '1',
      limit: '200',
      format: 'json',
    };
    const address = '/kaleyra-carrier/v1/';
    const pull = async (own: Partial<typeof form> = {}) => {
      const page = await running().ask.shaped<Shaped<typeof pageShape>>(
        address,
        // The two kinds of page have one type each; the compiler cannot see that this is one of them.
        pageShape as never,
        { form: { ...form, ...own } },
      );
      return 'data' in page ? page.data : page.records;
    };

    it('pages of 200 that hold every leg of its days once, and some without an id', async () => {
      const days = { fromdate: '2026/01/17', todate: '2026/02/13' };
      const records = [];
      for (let page = 1; ; page += 1) {
        const { body } = await running().ask(address, { form: { ...form, ...days, page: String(page) } });
        // Of legs older than two days the carrier has lost a moment or two: not the strict shape here.
        const rows = recordsOf(body, carrierRecords);
        records.push(...rows);
        if (rows.length < 200) break;
        expect(rows).toHaveLength(200);
      }
      const ids = records.map(({ id }) => id).filter((id) => id !== '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(400);
      expect(ids.length).toBeLessThan(records.length);
      const { synced } = await running().ask.shaped('/kaleyra/calls/sync', kaleyraSync, {
        ...main,
        json: { from_date: days.fromdate, to_date: days.todate },
        expectedStatus: 201,
      });
      expect(synced).toBe(ids.length);
    });

    it('on the clock of India what Kaleyra tells in UTC', async () => {
      const { ask } = running();
      await ask.shaped('/kaleyra/calls/sync', kaleyraSync, { ...main, json: {}, expectedStatus: 201 });
      const { data } = await ask.shaped(
        dashboard('call-list', '?range=today&limit=200'),
        kaleyraShapes['call-list'],
        main,
      );
      const starts = new Map(data.map(({ id, start_time }) => [id, Date.parse(start_time)]));
      const known = (await pull({ fromdate: '2026/02/16' })).filter(({ id }) => starts.has(id));
      expect(known.length).toBeGreaterThan(10);
      for (const { id, start_time } of known) {
        expect(Date.parse(`${start_time.replace(' ', 'T')}+05:30`)).toBe(starts.get(id));
      }
    });

    it('no records to whoever has no key of its own, or asks for something else', async () => {
      for (const wrong of [
        { api_key: 'mock-carrier-nobody' },
        { api_key: 'mock-kaleyra-main' },
        { method: 'cdr' },
        { page: '0' },
        { fromdate: '2026-02-15' },
      ]) {
        const { body } = await running().ask(address, { form: { ...form, ...wrong } });
        expect(body).not.toHaveProperty(carrierRecords);
        // How the carrier words it is not known.
        expect(body).toMatchObject({ status: expect.any(String), message: expect.any(String) });
      }
    });

    it('a refused key in its own words and no secret in them', async () => {
      const refusal = object({ status: oneOf('ERROR'), message: someText });
      const secret = 'mock-carrier-secret-of-nobody';
      const { text, body } = await running().ask(address, { form: { ...form, api_key: secret } });
      expect(text).not.toContain(secret);
      expect(refusal(body, '$')).toEqual([]);
    });
  });
});

type CarrierRecord = Readonly<Record<'id' | 'start_time', string>>;

function recordsOf(body: unknown, member: 'data' | 'records'): readonly CarrierRecord[] {
  expect(body).toMatchObject({ [member]: expect.any(Array) });
  // It has just been seen to be a list, whose records the strict shape is for.
  return (body as Readonly<Record<typeof member, readonly CarrierRecord[]>>)[member];
}
