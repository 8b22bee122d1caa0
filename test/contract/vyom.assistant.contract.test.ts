import { describe, expect, it } from 'vitest';
import { byTimeOf, vyomShapes } from './shapes/vyom';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

const main: AskOptions = { token: 'mock-vyom-main' };
const byTime = '/analytics/calls/by-time';

describeTransports('Vyom', {}, (running) => {
  describe('assistant_id', () => {
    const from = '?start_date=2025-11-20T00:00:00Z';
    const assistants = async () =>
      (
        await running().ask.shaped(
          `/vyom/analytics/calls/by-assistant${from}`,
          vyomShapes['/analytics/calls/by-assistant'],
          main,
        )
      ).data.assistants;
    const calls = (rows: readonly { readonly total_calls: number }[]) =>
      rows.reduce((sum, { total_calls }) => sum + total_calls, 0);

    it('limits by-phone-number and by-time to the calls of one assistant', async () => {
      const { ask } = running();
      const all = await assistants();
      for (const id of new Set(all.map(({ assistant_id }) => assistant_id))) {
        const own = calls(all.filter(({ assistant_id }) => assistant_id === id));
        const query = `${from}&assistant_id=${id}`;
        const numbers = await ask.shaped(
          `/vyom/analytics/calls/by-phone-number${query}`,
          vyomShapes['/analytics/calls/by-phone-number'],
          main,
        );
        const series = await ask.shaped(`/vyom${byTime}${query}`, byTimeOf('day'), main);
        expect(calls(numbers.data.phone_numbers)).toBe(own);
        expect(calls(series.data.time_series)).toBe(own);
      }
    });

    it.each([
      '/analytics/dashboard',
      '/analytics/calls/by-assistant',
      '/analytics/calls/by-service',
    ] as const)('is nothing to %s, which answers as without it', async (endpoint) => {
      const { ask } = running();
      const range = `${from}&end_date=2026-02-16T15:00:00Z`;
      const [one] = await assistants();
      const plain = await ask.shaped<object>(`/vyom${endpoint}${range}`, vyomShapes[endpoint], main);
      for (const id of [one?.assistant_id, 'x']) {
        expect((await ask(`/vyom${endpoint}${range}&assistant_id=${id}`, main)).body).toEqual(plain);
      }
    });

    it('of nobody selects nothing', async () => {
      const series = await running().ask.shaped(
        `/vyom${byTime}${from}&assistant_id=x`,
        byTimeOf('day'),
        main,
      );
      expect(series.data.time_series).toEqual([]);
    });

    it('stands in two rows once its assistant has another name', async () => {
      const ids = (await assistants()).map(({ assistant_id }) => assistant_id);
      expect(new Set(ids).size).toBe(ids.length - 1);
    });
  });
});
