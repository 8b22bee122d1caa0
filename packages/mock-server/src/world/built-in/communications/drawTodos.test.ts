import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBuiltInWorld } from '../createBuiltInWorld';

const nowMs = Date.UTC(2026, 1, 16, 15);

function drawn(seed: number, { now = nowMs, days = 60 } = {}) {
  const [organization] = createBuiltInWorld({ seed, now: new Date(now).toISOString(), days }).organizations;
  if (!organization?.records.todos) throw new Error('No to-dos');
  return { organization, calls: organization.records.calls, todos: organization.records.todos };
}

describe('drawTodos', () => {
  const worlds = [1, 2, 3, 40].map((seed) => drawn(seed));

  it('brings up one to-do for about every eighth answered call that was listened to', () => {
    for (const { calls, todos } of worlds) {
      let listened = 0;
      for (let index = 0; index < calls.length; index += 1) {
        const { isConnected, analyzedAtMs } = calls.at(index);
        if (isConnected && analyzedAtMs != null) listened += 1;
      }
      expect(Math.abs(todos.length / listened - 0.12)).toBeLessThan(0.02);
    }
  });

  it('has all six statuses, ids of its own, ascends and ends by now', () => {
    for (const { organization, todos } of worlds) {
      expect([...new Set(todos.map(({ status }) => status))].sort()).toEqual([
        'approved',
        'completed',
        'failed',
        'in_progress',
        'pending_review',
        'rejected',
      ]);
      expect(new Set(todos.map(({ id }) => id)).size).toBe(todos.length);
      const times = todos.map(({ createdAtMs }) => createdAtMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(nowMs);
      const staff = new Set(organization.staff.map(({ id }) => id));
      expect(todos.filter(({ staffId }) => staffId !== null && !staff.has(staffId))).toEqual([]);
    }
  });

  it('comes up within seconds of the analysis of a call over the same phone', () => {
    const { calls, todos } = worlds[0] ?? drawn(1);
    const analyses = new Set<string>();
    for (let index = 0; index < calls.length; index += 1) {
      const { analyzedAtMs, phoneId } = calls.at(index);
      if (analyzedAtMs != null) analyses.add(`${analyzedAtMs} ${phoneId}`);
    }
    const orphans = todos.filter(
      ({ createdAtMs, phoneId }) =>
        !Array.from({ length: 20 }, (_, place) => createdAtMs - (place + 1) * 1000).some((atMs) =>
          analyses.has(`${atMs} ${phoneId}`),
        ),
    );
    expect(orphans).toEqual([]);
  });

  it('comes up at its moment and not before, though its call is analysed', () => {
    const last = worlds[0]?.todos.at(-1);
    if (!last) throw new Error('No to-dos');
    const idsAt = (now: number) => drawn(1, { now, days: 20 }).todos.map(({ id }) => id);
    expect(idsAt(last.createdAtMs)).toContain(last.id);
    expect(idsAt(last.createdAtMs - 1)).not.toContain(last.id);
  });

  it('waits for a review until somebody comes to it in working hours', () => {
    const statusesAt = (seed: number, now: string) => {
      const { todos } = drawn(seed, { now: Date.parse(now), days: 12 });
      // Friday from six o'clock in New York to Sunday's midnight.
      const fromMs = Date.UTC(2026, 1, 13, 23);
      return todos
        .filter(({ createdAtMs }) => createdAtMs >= fromMs && createdAtMs < Date.UTC(2026, 1, 16, 5))
        .map(({ status }) => status);
    };
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const onSunday = seeds.flatMap((seed) => statusesAt(seed, '2026-02-16T13:59:59Z'));
    expect(onSunday.length).toBeGreaterThan(6);
    expect(new Set(onSunday)).toEqual(new Set(['pending_review']));
    const onMonday = seeds.flatMap((seed) => statusesAt(seed, '2026-02-16T18:00:00Z'));
    expect(onMonday).toHaveLength(onSunday.length);
    expect(new Set(onMonday).size).toBeGreaterThan(2);
  });

  it('keeps a to-do as it is whatever now and days are, but that it is reviewed', () => {
    const soonerMs = Date.UTC(2026, 1, 13, 19);
    const later = new Map(
      drawn(7, { now: Date.UTC(2026, 3, 1), days: 120 }).todos.map((todo) => [todo.id, todo]),
    );
    const sooner = drawn(7, { now: soonerMs, days: 4 }).todos;
    expect(sooner.length).toBeGreaterThan(20);
    for (const todo of sooner) {
      const isWaiting = todo.status === 'pending_review';
      expect(later.get(todo.id)).toMatchObject(isWaiting ? { ...todo, status: expect.any(String) } : todo);
    }
  });

  it('is, to-do for to-do, what this seed and date have always given', () => {
    const { todos } = drawn(1, { days: 90 });
    const digest = createHash('sha256').update(JSON.stringify(todos)).digest('hex');
    expect([todos.length, digest]).toEqual([
      1_068,
      'cdc314466d17239e5be00b5ed9b9788c371ec655d11ab781166ff6c598efe465',
    ]);
  });
});
