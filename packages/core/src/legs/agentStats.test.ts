import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../numbers/rate';
import { agentStats } from './agentStats';

const leg = (to: string, status: string, talkSeconds = 0, service = 'CallForward') => ({
  to,
  status,
  talkSeconds,
  service,
});

/** Six agents of the source's week, with talk that adds up to its 14,337 seconds. */
const seedAgents = [
  { to: '+15550101', answered: 34, missed: 103, talk: 5000 },
  { to: '+15550102', answered: 22, missed: 112, talk: 3100 },
  { to: '+15550103', answered: 20, missed: 47, talk: 2900 },
  { to: '+15550104', answered: 19, missed: 93, talk: 2737 },
  { to: '+15550105', answered: 4, missed: 77, talk: 600 },
  { to: '+15550106', answered: 0, missed: 96, talk: 0 },
];
const missedStatuses = ['NOANSWER', 'BUSY', 'CANCEL', 'FAILED'];
const seedLegs = deepFreeze(
  seedAgents.flatMap(({ to, answered, missed, talk }) => [
    ...Array.from({ length: answered }, (_, n) =>
      leg(to, 'ANSWER', n === 0 ? talk - (answered - 1) * 100 : 100),
    ),
    ...Array.from({ length: missed }, (_, n) => leg(to, missedStatuses[n % 4] ?? '', 0)),
  ]),
);

describe('agentStats', () => {
  const seed = agentStats(seedLegs);
  const add = (member: 'callsAnswered' | 'totalTalkSeconds' | 'missedCalls') =>
    seed.map((agent) => agent[member]).reduce((total, value) => total + value, 0);

  it('S7 finds 99 answered and 528 missed calls of six agents', () => {
    expect(seed.map(({ callsAnswered }) => callsAnswered)).toEqual([34, 22, 20, 19, 4, 0]);
    expect(seed.map(({ missedCalls }) => missedCalls)).toEqual([103, 112, 47, 93, 77, 96]);
    expect(add('callsAnswered')).toBe(99);
    expect(add('missedCalls')).toBe(528);
  });

  it('W6 carries what an average of 144.8 seconds needs: talk and answered calls, not means', () => {
    expect(add('totalTalkSeconds')).toBe(14_337);
    const average = new Rational(BigInt(add('totalTalkSeconds')), BigInt(add('callsAnswered')));
    expect(average.roundHalfAwayFromZero(1)).toBe(144.8);
  });

  it('W7 carries what an answer rate of 15.8 % needs', () => {
    expect(rate(add('callsAnswered'), add('callsAnswered') + add('missedCalls'))).toBe(15.8);
  });

  it('counts no other status as answered or missed, but lists the agent', () => {
    const others = ['ANSWERED-A', 'ANSWERED-B', 'CONGESTION', 'ACCEPTED', 'FORWARDED', 'UNKNOWN', 'answer'];
    const nearly = ['NOANSWERED', 'XBUSY', 'CANCEL ', 'busy'];
    expect(agentStats([...others, ...nearly].map((status) => leg('+15550101', status, 60)))).toEqual([
      { agentNumber: '+15550101', callsAnswered: 0, totalTalkSeconds: 0, missedCalls: 0 },
    ]);
  });

  it('reads forwarded legs only', () => {
    const services = ['Incoming', 'Click2Call', 'callforward', 'Unknown'];
    expect(agentStats(services.map((service) => leg('+15550101', 'ANSWER', 60, service)))).toEqual([]);
  });

  it('adds up talk over answered legs only', () => {
    const legs = [
      leg('a', 'ANSWER', 60),
      leg('a', 'BUSY', 7),
      leg('a', 'ANSWER', 0),
      leg('a', 'CONGESTION', 5),
    ];
    expect(agentStats(legs)).toEqual([
      { agentNumber: 'a', callsAnswered: 2, totalTalkSeconds: 60, missedCalls: 1 },
    ]);
  });

  it('orders by answered, then talk, then number by code unit', () => {
    const legs = [
      leg('b', 'ANSWER', 9),
      leg('a', 'ANSWER', 9),
      leg('B', 'ANSWER', 9),
      leg('c', 'ANSWER', 10),
      leg('d', 'ANSWER', 1),
      leg('d', 'ANSWER', 1),
      leg('z', 'BUSY'),
      leg('y', 'BUSY'),
      leg('y', 'BUSY'),
    ];
    expect(agentStats(legs).map(({ agentNumber }) => agentNumber)).toEqual([
      'd',
      'c',
      'B',
      'a',
      'b',
      'y',
      'z',
    ]);
  });

  it('gives no agents for no legs', () => {
    expect(agentStats([])).toEqual([]);
  });

  it.each([
    [leg('', 'ANSWER'), 'missing', 'legs[1].to', 'to be a text that is not empty, got ""'],
    [leg('a', ''), 'missing', 'legs[1].status', 'to be a text that is not empty, got ""'],
    [leg('a', 'X', 0, ''), 'missing', 'legs[1].service', 'to be a text that is not empty, got ""'],
    [leg('a', 'X', Number.NaN), 'not_a_number', 'legs[1].talkSeconds', 'to be a finite number, got NaN'],
    [
      leg('a', 'X', -1),
      'out_of_range',
      'legs[1].talkSeconds',
      'to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      leg('a', 'X', Number.POSITIVE_INFINITY),
      'not_a_number',
      'legs[1].talkSeconds',
      'to be a finite number, got Infinity',
    ],
  ])('refuses %o, naming which', (wrong, code, argument, requirement) => {
    const attempt = () => agentStats([leg('a', 'ANSWER'), wrong]);
    expect(attempt).toThrow(expect.objectContaining({ code, argument }));
    expect(attempt).toThrow(`agentStats requires ${argument} ${requirement}`);
  });

  it('refuses talk that adds up beyond what a number holds, and takes what just fits', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(agentStats([leg('a', 'ANSWER', most - 1), leg('a', 'ANSWER', 1)])[0]?.totalTalkSeconds).toBe(most);
    expect(() => agentStats([leg('a', 'ANSWER', most), leg('a', 'ANSWER', 1)])).toThrow(
      'agentStats requires totalTalkSeconds to be a whole number from 0 to 9007199254740991, got 9007199254740992',
    );
  });

  const randomLegs = fc.array(
    fc.record({
      to: fc.constantFrom('+15550101', '+15550102', '+15550103', 'a'),
      service: fc.constantFrom('CallForward', 'CallForward', 'Incoming'),
      status: fc.constantFrom('ANSWER', 'ANSWER', 'NOANSWER', 'BUSY', 'CANCEL', 'FAILED', 'CONGESTION'),
      talkSeconds: fc.nat({ max: 5 }),
    }),
    { maxLength: 30 },
  );

  it('agrees with filtering the legs of each agent', () => {
    fc.assert(
      fc.property(randomLegs, (legs) => {
        const agents = agentStats(deepFreeze(legs));
        for (const agent of agents) {
          const own = legs.filter((one) => one.to === agent.agentNumber && one.service === 'CallForward');
          const answered = own.filter(({ status }) => status === 'ANSWER');
          expect(agent.callsAnswered).toBe(answered.length);
          expect(agent.totalTalkSeconds).toBe(
            answered.reduce((sum, { talkSeconds }) => sum + talkSeconds, 0),
          );
          expect(agent.missedCalls).toBe(own.filter(({ status }) => missedStatuses.includes(status)).length);
        }
        const forwarded = legs.filter(({ service }) => service === 'CallForward');
        expect(agents).toHaveLength(new Set(forwarded.map(({ to }) => to)).size);
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
        expect(agentStats(others)).toEqual(agentStats(legs));
      }),
      propertyRuns,
    );
  });
});
