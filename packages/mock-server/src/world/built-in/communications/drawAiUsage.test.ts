import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBuiltInWorld } from '../createBuiltInWorld';

const nowMs = Date.UTC(2026, 1, 16, 15);
const desk = ['generate_instructions', 'edit_instructions', 'create_autonomous_campaign'];

function drawn(seed: number, { now = nowMs, days = 40, role = 'main' } = {}) {
  const world = createBuiltInWorld({ seed, now: new Date(now).toISOString(), days });
  const organization = world.organizations.find((candidate) => candidate.role === role);
  if (!organization?.records.aiUsage) throw new Error(`No usage for ${role}`);
  const { aiUsage: table, calls, suggestions, todos } = organization.records;
  const usage = Array.from({ length: table.length }, (_, index) => table.at(index));
  return { organization, calls, suggestions: suggestions ?? [], todos: todos ?? [], usage };
}

describe('drawAiUsage', () => {
  const worlds = [1, 2, 3, 40].map((seed) => drawn(seed));

  it('ascends, ends by now, in whole tokens and millionths, with about one use a call', () => {
    for (const { calls, usage } of worlds) {
      const times = usage.map(({ atMs }) => atMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(nowMs);
      for (const { tokens, costMicros } of usage) {
        if (!(Number.isInteger(tokens) && tokens > 0 && costMicros > 0))
          expect.fail(`${tokens} ${costMicros}`);
      }
      expect(usage.length / calls.length).toBeGreaterThan(0.7);
      expect(usage.length / calls.length).toBeLessThan(1.25);
    }
  });

  it('names the features that Loquent stores', () => {
    const features = new Set(worlds.flatMap(({ usage }) => usage.map(({ feature }) => feature)));
    expect([...features].sort()).toEqual([
      'analyze_call',
      'auto_tag_contact',
      'create_autonomous_campaign',
      'diarized_transcription',
      'edit_instructions',
      'enrich_contact',
      'enrich_contact_from_messages',
      'execute_todo',
      'extract_todos',
      'generate_instructions',
      'identify_speakers',
      'query_knowledge',
      'realtime_turn',
      'summarize_call',
      'text_agent_suggestions',
      'transcription',
      'update_contact_memory',
    ]);
  });

  it('uses the suggesting model once for each suggestion, at its moment', () => {
    for (const { suggestions, usage } of worlds) {
      const runs = usage.filter(({ feature }) => feature === 'text_agent_suggestions');
      expect(runs.map(({ atMs }) => atMs)).toEqual(suggestions.map(({ atMs }) => atMs));
    }
  });

  it('takes more tokens for a longer call', () => {
    const { calls, usage } = worlds[0] ?? drawn(1);
    const secondsAt = new Map<number, number>();
    for (let index = 0; index < calls.length; index += 1) {
      const { analyzedAtMs, durationSeconds } = calls.at(index);
      if (analyzedAtMs != null) secondsAt.set(analyzedAtMs, durationSeconds ?? 0);
    }
    const transcripts = usage.filter(({ feature }) => feature === 'transcription');
    const average = (from: number, to: number) => {
      const tokens = transcripts
        .filter(({ atMs }) => (secondsAt.get(atMs) ?? -1) >= from && (secondsAt.get(atMs) ?? -1) < to)
        .map((use) => use.tokens);
      return tokens.reduce((sum, each) => sum + each, 0) / tokens.length;
    };
    expect(average(300, 900)).toBeGreaterThan(3 * average(0, 100));
  });

  const roles = ['main', 'other', 'half-hour', 'clock-change', 'hostile', 'no-zone'];

  it.each(roles)('is about one for each call: %s', (role) => {
    for (const seed of [1, 2, 3]) {
      const { calls, usage } = drawn(seed, { role, days: 90 });
      expect(Math.abs(usage.length / calls.length - 1), `seed ${seed}`).toBeLessThan(0.35);
    }
  });

  it('is no more than a few for three calls, however many days there are', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(drawn(seed, { role: 'three-calls', days: 90 }).usage.length).toBeLessThan(12);
    }
  });

  it.each([
    ['main', 'America/New_York'],
    ['half-hour', 'Asia/Kolkata'],
  ])('is asked for at desks in working hours from Monday to Friday: %s', (role, timeZone) => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    const moments = [1, 2, 3].flatMap((seed) =>
      drawn(seed, { role, days: 90 })
        .usage.filter(({ feature }) => [...desk, 'execute_todo'].includes(feature))
        .map(({ atMs }) => format.format(atMs)),
    );
    expect(moments.length).toBeGreaterThan(500);
    const expected = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].flatMap((day) =>
      [9, 10, 11, 12, 13, 14, 15, 16, 17].map((hour) => `${day}, ${String(hour).padStart(2, '0')}`),
    );
    expect(new Set(moments)).toEqual(new Set(expected));
  });

  it('is asked for at desks in step with the calls', () => {
    for (const role of ['main', 'other', 'half-hour']) {
      const { calls, usage } = drawn(1, { role, days: 90 });
      const asked = usage.filter(({ feature }) => desk.includes(feature)).length;
      expect(asked / calls.length, role).toBeGreaterThan(0.002);
      expect(asked / calls.length, role).toBeLessThan(0.01);
    }
  });

  it('carries out each to-do that somebody has begun, once, after it came up, over the phone of its call', () => {
    for (const { todos, usage } of worlds) {
      const begun = todos.filter(({ status }) => ['in_progress', 'completed', 'failed'].includes(status));
      const uses = usage.filter(({ feature }) => feature === 'execute_todo');
      const phonesOf = (rows: readonly { readonly phoneId: string | null }[]) =>
        rows.map(({ phoneId }) => String(phoneId)).sort();
      expect(phonesOf(uses)).toEqual(phonesOf(begun));
      // The n-th use cannot be before the n-th to-do, both in the order of time.
      for (const [place, { atMs }] of uses.entries()) {
        expect(atMs).toBeGreaterThan(begun[place]?.createdAtMs ?? Number.NaN);
      }
    }
  });

  it('belongs to phones of the organization, and what is asked for at a desk to none', () => {
    for (const { organization, usage } of worlds) {
      const phones = new Set(organization.phones.map(({ id }) => id));
      const wrong = usage.filter(({ feature, phoneId }) =>
        desk.includes(feature) ? phoneId !== null : phoneId !== null && !phones.has(phoneId),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('is nothing for a tenant that has done nothing', () => {
    expect(drawn(1, { role: 'empty' }).usage).toEqual([]);
  });

  it('keeps a day as it is whatever now and days are', () => {
    const ofCalls = (world: ReturnType<typeof drawn>) =>
      world.usage
        .filter(({ atMs }) => new Date(atMs).toISOString().startsWith('2026-02-12'))
        .filter(({ feature }) => !/messages|suggestions/.test(feature));
    const sooner = ofCalls(drawn(7, { now: Date.UTC(2026, 1, 13, 9, 30), days: 3 }));
    expect(sooner.length).toBeGreaterThan(50);
    expect(sooner).toEqual(ofCalls(drawn(7, { now: Date.UTC(2026, 3, 1), days: 120 })));
  });

  it('is, use for use, what this seed and date have always given', () => {
    const { usage } = drawn(1, { days: 90 });
    const digest = createHash('sha256').update(JSON.stringify(usage)).digest('hex');
    expect([usage.length, digest]).toEqual([
      14_710,
      '4477399f56e1abc549d75a2731f56faf4a103b500c9614ef6f08a61b0d5e898d',
    ]);
  });
});
