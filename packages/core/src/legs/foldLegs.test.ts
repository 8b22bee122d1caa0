import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoldableLeg } from './foldCall';
import { foldLegs } from './foldLegs';

let made = 0;
function leg(members: Partial<FoldableLeg>): FoldableLeg {
  made += 1;
  return {
    id: `leg-${made}`,
    callId: 'call-1',
    from: '+15550199',
    to: '+15550101',
    startMs: 0,
    status: 'NOANSWER',
    service: 'CallForward',
    talkSeconds: 0,
    ...members,
  };
}

describe('foldLegs', () => {
  it('counts a call forwarded to three agents in vain as one missed call', () => {
    const legs = deepFreeze([
      leg({ service: 'Incoming', status: 'ANSWER', to: '+15550100', talkSeconds: 75, startMs: 1000 }),
      leg({ to: '+15550101', startMs: 2000 }),
      leg({ to: '+15550102', startMs: 3000, status: 'BUSY' }),
      leg({ to: '+15550101', startMs: 4000 }),
    ]);
    expect(foldLegs(legs)).toEqual({
      calls: [
        {
          callId: 'call-1',
          startMs: 1000,
          from: '+15550199',
          isAnswered: false,
          answeredBy: null,
          triedAgentCount: 2,
          legCount: 4,
          talkSeconds: 0,
        },
      ],
      answeredCount: 0,
      missedCount: 1,
      unfoldedCount: 0,
    });
  });

  it('names the first agent who answered and adds up the talk with agents alone', () => {
    const legs = [
      leg({ to: '+15550103', startMs: 4000, status: 'ANSWER', talkSeconds: 30 }),
      leg({ to: '+15550102', startMs: 3000, status: 'ANSWER', talkSeconds: 60 }),
      leg({ to: '+15550101', startMs: 2000, talkSeconds: 5 }),
      leg({ service: 'Incoming', status: 'ANSWER', to: '+15550100', talkSeconds: 120, startMs: 1000 }),
    ];
    const { calls, answeredCount, missedCount } = foldLegs(legs);
    expect(calls).toMatchObject([
      { isAnswered: true, answeredBy: '+15550102', triedAgentCount: 3, talkSeconds: 90, startMs: 1000 },
    ]);
    expect([answeredCount, missedCount]).toEqual([1, 0]);
  });

  it('lets any leg decide where none was forwarded, and names no agent', () => {
    const incoming = leg({ service: 'Incoming', status: 'ANSWER', talkSeconds: 12 });
    const clicked = leg({ callId: 'call-2', service: 'Click2Call', status: 'BUSY', talkSeconds: 3 });
    expect(foldLegs([incoming, clicked]).calls).toMatchObject([
      { isAnswered: true, answeredBy: null, triedAgentCount: 0, talkSeconds: 12 },
      { isAnswered: false, answeredBy: null, triedAgentCount: 0, talkSeconds: 0 },
    ]);
  });

  it('takes only ANSWER for answered', () => {
    const statuses = ['ANSWERED-A', 'ANSWERED-B', 'ACCEPTED', 'answer', 'FORWARDED'];
    const legs = statuses.map((status, index) => leg({ callId: `c${index}`, status, talkSeconds: 9 }));
    expect(foldLegs(legs)).toMatchObject({ answeredCount: 0, missedCount: 5 });
  });

  it('takes the caller from the incoming leg, else from the first leg', () => {
    const legs = [
      leg({ from: 'first', startMs: 1 }),
      leg({ from: 'customer', startMs: 2, service: 'Incoming' }),
      leg({ from: 'later', startMs: 3, service: 'Incoming' }),
      leg({ callId: 'call-2', from: 'second', startMs: 5 }),
      leg({ callId: 'call-2', from: 'one', startMs: 4 }),
    ];
    expect(foldLegs(legs).calls.map(({ from }) => from)).toEqual(['customer', 'one']);
  });

  it('leaves a leg without a call id a call of its own and counts it', () => {
    const { callId: _, ...without } = leg({ id: 'd', status: 'ANSWER' });
    const legs = [leg({ id: 'b', callId: null }), leg({ id: 'a', callId: '' }), without];
    const folded = foldLegs(legs);
    expect(folded).toMatchObject({ answeredCount: 1, missedCount: 2, unfoldedCount: 3 });
    expect(folded.calls.map(({ callId, legCount }) => [callId, legCount])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it('orders calls by start, then call id with null first, then id of the leg', () => {
    const legs = [
      leg({ id: '1', callId: 'b', startMs: 5 }),
      leg({ id: '2', callId: 'a', startMs: 5 }),
      leg({ id: '9', callId: null, startMs: 5, from: 'nine' }),
      leg({ id: '3', callId: null, startMs: 5, from: 'three' }),
      leg({ id: '4', callId: 'z', startMs: 4 }),
      leg({ id: '5', callId: 'B', startMs: 5 }),
    ];
    expect(foldLegs(legs).calls.map(({ callId, from }) => callId ?? from)).toEqual([
      'z',
      'three',
      'nine',
      'B',
      'a',
      'b',
    ]);
  });

  it('takes the first of legs that begin at one moment by id', () => {
    const legs = [
      leg({ id: 'b', to: '+15550102', from: 'second', status: 'ANSWER' }),
      leg({ id: 'a', to: '+15550101', from: 'first', status: 'ANSWER' }),
    ];
    expect(foldLegs(legs).calls).toMatchObject([{ answeredBy: '+15550101', from: 'first' }]);
  });

  it('never gives -0', () => {
    expect(foldLegs([leg({ startMs: -0, talkSeconds: -0, status: 'ANSWER' })]).calls[0]).toMatchObject({
      startMs: 0,
      talkSeconds: 0,
    });
  });

  it('gives nothing for no legs', () => {
    expect(foldLegs([])).toEqual({ calls: [], answeredCount: 0, missedCount: 0, unfoldedCount: 0 });
  });

  it('refuses an id that comes twice', () => {
    expect(() => foldLegs([leg({ id: 'a' }), leg({ id: 'b' }), leg({ id: 'a' })])).toThrow(
      expect.objectContaining({
        code: 'duplicate',
        argument: 'legs[2].id',
        message: 'foldLegs requires legs[2].id to be unique, got "a"',
      }),
    );
  });

  it.each([
    [{ id: '' }, 'missing', 'id'],
    [{ to: '' }, 'missing', 'to'],
    [{ service: '' }, 'missing', 'service'],
    [{ status: '' }, 'missing', 'status'],
    [{ startMs: Number.NaN }, 'not_a_number', 'startMs'],
    [{ startMs: 1e15 }, 'out_of_range', 'startMs'],
    [{ talkSeconds: -1 }, 'out_of_range', 'talkSeconds'],
    [{ talkSeconds: 0.5 }, 'out_of_range', 'talkSeconds'],
  ])('refuses %o', (wrong, code, member) => {
    expect(() => foldLegs([leg({}), leg(wrong)])).toThrow(
      expect.objectContaining({ code, argument: `legs[1].${member}` }),
    );
  });

  it('refuses a call whose talk adds up beyond what a number holds', () => {
    const long = () => leg({ status: 'ANSWER', talkSeconds: Number.MAX_SAFE_INTEGER });
    expect(() => foldLegs([long(), long()])).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument: 'talkSeconds' }),
    );
    expect(foldLegs([long()]).calls[0]?.talkSeconds).toBe(Number.MAX_SAFE_INTEGER);
  });

  const randomLegs = fc
    .array(
      fc.record({
        callId: fc.constantFrom('a', 'b', 'c', '', null),
        from: fc.constantFrom('+15550190', '+15550191'),
        to: fc.constantFrom('+15550101', '+15550102'),
        startMs: fc.nat({ max: 3 }),
        status: fc.constantFrom('ANSWER', 'NOANSWER', 'BUSY'),
        service: fc.constantFrom('Incoming', 'CallForward', 'CallForward', 'Click2Call'),
        talkSeconds: fc.nat({ max: 9 }),
      }),
      { maxLength: 12 },
    )
    .map((legs) => legs.map((one, index) => ({ ...one, id: `id-${index}` })));

  it('agrees with filtering the legs of each call', () => {
    fc.assert(
      fc.property(randomLegs, (legs) => {
        const { calls } = foldLegs(deepFreeze(legs));
        for (const call of calls.filter(({ callId }) => callId !== null)) {
          const own = legs.filter(({ callId }) => callId === call.callId);
          const agents = own.filter(({ service }) => service === 'CallForward');
          const answers = (agents.length === 0 ? own : agents).filter(({ status }) => status === 'ANSWER');
          expect(call.startMs).toBe(Math.min(...own.map(({ startMs }) => startMs)));
          expect(call.legCount).toBe(own.length);
          expect(call.isAnswered).toBe(answers.length !== 0);
          expect(call.talkSeconds).toBe(answers.map((one) => one.talkSeconds).reduce((a, b) => a + b, 0));
          expect(call.triedAgentCount).toBe(new Set(agents.map(({ to }) => to)).size);
          const firstAnswerMs = Math.min(...answers.map(({ startMs }) => startMs));
          const possible = answers.filter(({ startMs }) => startMs === firstAnswerMs).map(({ to }) => to);
          expect(agents.length > 0 && answers.length > 0 ? possible : [null]).toContain(call.answeredBy);
        }
      }),
      propertyRuns,
    );
  });

  it('puts every leg into one call, and every call into answered or missed', () => {
    fc.assert(
      fc.property(randomLegs, (legs) => {
        const { calls, answeredCount, missedCount, unfoldedCount } = foldLegs(legs);
        expect(calls.reduce((total, { legCount }) => total + legCount, 0)).toBe(legs.length);
        expect(answeredCount + missedCount).toBe(calls.length);
        expect(unfoldedCount).toBe(legs.filter(({ callId }) => !callId).length);
        expect(calls.length - unfoldedCount).toBe(
          new Set(legs.filter(({ callId }) => callId).map(({ callId }) => callId)).size,
        );
      }),
      propertyRuns,
    );
  });

  it('gives the same for the same legs in any order', () => {
    const shuffled = randomLegs.chain((legs) =>
      fc.tuple(fc.constant(legs), fc.shuffledSubarray(legs, { minLength: legs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([legs, others]) => {
        expect(foldLegs(others)).toEqual(foldLegs(legs));
      }),
      propertyRuns,
    );
  });
});
