import type { PeriodAnswer, Scope } from '@callscope/client';
import { describe, expect, it } from 'vitest';
import { fixtureSource, never } from '../stories/fixtureSource';
import { planRequest } from './planRequest';

const scope: Scope = { period: { preset: 'today' }, timeZone: 'UTC', now: '2026-02-16T15:00:00Z' };
const plan = (answer: PeriodAnswer) => planRequest(fixtureSource(never, { answer: () => answer }), scope);

describe('planRequest', () => {
  it('asks for the chosen period when the source can show it', () => {
    expect(plan({ kind: 'exact' })).toMatchObject({
      kind: 'ask',
      nearestPeriod: null,
      query: { queryKey: ['fixture', { preset: 'today' }] },
    });
  });

  it('asks for the nearest period and names it', () => {
    expect(plan({ kind: 'nearest', period: { preset: '7d' } })).toMatchObject({
      kind: 'ask',
      nearestPeriod: { preset: '7d' },
      query: { queryKey: ['fixture', { preset: '7d' }] },
    });
  });

  it('asks for what is of now whatever the period, and says so', () => {
    expect(plan({ kind: 'unranged' })).toMatchObject({ kind: 'ask', nearestPeriod: null, isUnranged: true });
    expect(plan({ kind: 'exact' })).toMatchObject({ isUnranged: false });
  });

  it('asks nothing when the source can show nothing like it', () => {
    expect(plan({ kind: 'none', presets: ['7d', '30d'] })).toEqual({
      kind: 'unsupported',
      presets: ['7d', '30d'],
    });
  });

  it('turns what a source throws into a refusal', () => {
    const error = new Error('no such filter');
    const source = Object.assign(
      () => {
        throw error;
      },
      { answer: (): PeriodAnswer => ({ kind: 'exact' }) },
    );
    expect(planRequest(source, scope)).toEqual({ kind: 'refused', error });
  });
});
