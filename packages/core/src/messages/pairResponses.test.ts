import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageDirection, PairableMessage } from './MessageRecord';
import { pairResponses } from './pairResponses';
import { pairResponsesColumnar } from './pairResponsesColumnar';
import type { PairResponsesOptions, ResponseTimes } from './ResponseTimes';

const HOUR_MS = 3_600_000;
const day = Date.UTC(2026, 1, 10);

const at = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return day + hours * HOUR_MS + minutes * 60_000 + seconds * 1000;
};

const message = (
  id: string,
  contactId: string,
  direction: MessageDirection,
  atMs: number,
  phone?: string | null,
): PairableMessage => ({ id, contactId, direction, atMs, phone });

const q1 = deepFreeze([
  message('1', 'A', 'inbound', at('10:00:00')),
  message('2', 'A', 'inbound', at('10:05:00')),
  message('3', 'A', 'outbound', at('10:06:30')),
  message('4', 'A', 'outbound', at('10:07:00')),
  message('5', 'A', 'inbound', at('11:00:00')),
  message('6', 'B', 'inbound', at('10:00:00')),
  message('7', 'B', 'outbound', at('10:00:00')),
  message('8', 'C', 'outbound', at('09:00:00')),
]);

const hoursWith = (counts: Readonly<Record<number, number>>) =>
  Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0);

/**
 * The rule by looking at every other message for each inbound one: which outbound message is the next of its
 * contact, and does a later inbound one stand between.
 */
function pairBySearching(
  messages: readonly PairableMessage[],
  { conversation = false, startMs = -Infinity, endMs = Infinity }: PairResponsesOptions = {},
) {
  const seen = [...new Map(messages.map((one) => [one.id, one])).values()].filter(
    ({ atMs }) => atMs >= startMs && atMs < endMs,
  );
  const isBefore = (a: PairableMessage, b: PairableMessage) =>
    a.atMs !== b.atMs
      ? a.atMs < b.atMs
      : a.direction !== b.direction
        ? a.direction === 'inbound'
        : a.id < b.id;
  return seen
    .filter(({ direction }) => direction === 'inbound')
    .map((inbound) => {
      const later = seen.filter((one) => one.contactId === inbound.contactId && isBefore(inbound, one));
      const replies = later.filter(({ direction }) => direction === 'outbound').map(({ atMs }) => atMs);
      const replyMs = replies.length === 0 ? null : Math.min(...replies);
      const isOvertaken = later.some(
        ({ direction, atMs }) => direction === 'inbound' && replyMs !== null && atMs <= replyMs,
      );
      const isLatest = later.every(({ direction }) => direction === 'outbound');
      return {
        phone: inbound.phone ?? null,
        hour: new Date(inbound.atMs).getUTCHours(),
        responseMs: replyMs === null || (isOvertaken && !conversation) ? null : replyMs - inbound.atMs,
        isOpen: replyMs === null && isLatest,
      };
    });
}

type Searched = ReturnType<typeof pairBySearching>;

function countSearched(found: Searched) {
  const responses = found.flatMap(({ responseMs }) => (responseMs === null ? [] : [responseMs]));
  const total = new Rational(responses.reduce((sum, ms) => sum + BigInt(ms), 0n));
  return {
    respondedCount: responses.length,
    unansweredCount: found.length - responses.length,
    averageResponseSeconds:
      responses.length === 0
        ? null
        : Number(total.numerator) / Number(new Rational(BigInt(responses.length) * 1000n).numerator),
    ratePercent:
      found.length === 0
        ? null
        : new Rational(BigInt(responses.length) * 100n, BigInt(found.length)).roundHalfAwayFromZero(1),
  };
}

function summarizeSearched(found: Searched): ResponseTimes {
  const phones = [...new Set(found.map(({ phone }) => phone ?? '\uffff'))].sort();
  return {
    ...countSearched(found),
    openCount: found.filter(({ isOpen }) => isOpen).length,
    byPhone: phones.map((key) => {
      const phone = key === '\uffff' ? null : key;
      return { phone, ...countSearched(found.filter((one) => one.phone === phone)) };
    }),
    unansweredByHour: Array.from(
      { length: 24 },
      (_, hour) => found.filter((one) => one.responseMs === null && one.hour === hour).length,
    ),
    timeZone: 'UTC',
  };
}

/** Few contacts, phones and moments, so that runs and ties of every kind come up. */
const messageLists = fc
  .array(
    fc.record({
      contactId: fc.constantFrom('a', 'b', 'c'),
      direction: fc.constantFrom<MessageDirection>('inbound', 'outbound'),
      atMs: fc.integer({ min: 0, max: 12 }).map((step) => day + step * 1_500_500),
      phone: fc.constantFrom('555-0100', '555-0101', null, undefined),
    }),
    { maxLength: 24 },
  )
  .chain((list) =>
    fc
      .shuffledSubarray(
        list.map((_, index) => `m${index}`),
        { minLength: list.length },
      )
      .map((ids): readonly PairableMessage[] =>
        deepFreeze(list.map((one, index) => ({ id: ids[index] ?? '', ...one }))),
      ),
  );

const optionSets = fc.record({
  conversation: fc.boolean(),
  startMs: fc.constantFrom(undefined, day, day + 1_500_500, day + 3_000_000),
  endMs: fc.constantFrom(undefined, day + 1_500_500 * 4, day + 12_000_000, day + 1_500_500 * 12),
});

const byTime = (messages: readonly PairableMessage[]) => [...messages].sort((a, b) => a.atMs - b.atMs);

describe('pairResponses', () => {
  it('Q1 answers the last inbound message of a run and leaves the earlier ones unanswered', () => {
    expect(pairResponses(q1)).toStrictEqual({
      respondedCount: 2,
      unansweredCount: 2,
      averageResponseSeconds: 45,
      ratePercent: 50,
      openCount: 1,
      byPhone: [
        { phone: null, respondedCount: 2, unansweredCount: 2, averageResponseSeconds: 45, ratePercent: 50 },
      ],
      unansweredByHour: hoursWith({ 10: 1, 11: 1 }),
      timeZone: 'UTC',
    });
  });

  it('Q1 gives the same for any shuffle of the rows', () => {
    const expected = pairResponses(q1);
    fc.assert(
      fc.property(fc.shuffledSubarray([...q1], { minLength: 8 }), (shuffled) => {
        expect(pairResponses(shuffled)).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('Q1 answers the whole run when it is told that runs are conversations', () => {
    expect(pairResponses(q1, { conversation: true })).toMatchObject({
      respondedCount: 3,
      unansweredCount: 1,
      averageResponseSeconds: 160,
      ratePercent: 75,
      openCount: 1,
      unansweredByHour: hoursWith({ 11: 1 }),
    });
  });

  it('Q2 gives no average and a rate of 0 when nothing went out', () => {
    const inbound = q1.filter(({ direction }) => direction === 'inbound');
    expect(pairResponses(inbound)).toMatchObject({
      respondedCount: 0,
      unansweredCount: 4,
      averageResponseSeconds: null,
      ratePercent: 0,
      openCount: 2,
    });
  });

  it('Q3 gives neither average nor rate without messages', () => {
    expect(pairResponses([])).toStrictEqual({
      respondedCount: 0,
      unansweredCount: 0,
      averageResponseSeconds: null,
      ratePercent: null,
      openCount: 0,
      byPhone: [],
      unansweredByHour: hoursWith({}),
      timeZone: 'UTC',
    });
    expect(pairResponses([message('1', 'A', 'outbound', day)])).toEqual(pairResponses([]));
  });

  it('Q4 pairs an outbound message that stands before an inbound one of the same instant', () => {
    const pair = [message('1', 'A', 'outbound', day), message('2', 'A', 'inbound', day)];
    expect(pairResponses(pair)).toMatchObject({ respondedCount: 1, averageResponseSeconds: 0, openCount: 0 });
    const withBefore = [message('0', 'A', 'inbound', day - 1000), ...pair];
    expect(pairResponses(withBefore)).toMatchObject({
      respondedCount: 1,
      unansweredCount: 1,
      averageResponseSeconds: 0,
    });
    const answeredBefore = [message('0', 'A', 'outbound', day - 1000), ...pair];
    expect(pairResponses(answeredBefore)).toMatchObject({ respondedCount: 1, averageResponseSeconds: 0 });
  });

  it('Q5 compares instants, whatever offset their texts had', () => {
    const pair = [
      message('1', 'A', 'inbound', Date.parse('2026-02-10T15:30:00+05:30')),
      message('2', 'A', 'outbound', Date.parse('2026-02-10T10:00:07Z')),
    ];
    expect(pairResponses(pair)).toMatchObject({ respondedCount: 1, averageResponseSeconds: 7 });
  });

  it('Q6 leaves a message unanswered when the answer comes at the end of the window or later', () => {
    const pair = [message('1', 'A', 'inbound', day), message('2', 'A', 'outbound', day + 1000)];
    expect(pairResponses(pair, { endMs: day + 1001 })).toMatchObject({ respondedCount: 1, openCount: 0 });
    expect(pairResponses(pair, { endMs: day + 1000 })).toMatchObject({ unansweredCount: 1, openCount: 1 });
    expect(pairResponses(pair, { startMs: day })).toMatchObject({ respondedCount: 1 });
    expect(pairResponses(pair, { startMs: day + 1 })).toEqual(pairResponses([]));
    expect(pairResponses(pair, { endMs: day })).toEqual(pairResponses([]));
  });

  it('Q7 pairs by contact and counts for the phone that the message came in on', () => {
    const pair = [
      message('1', 'A', 'inbound', day, '555-0100'),
      message('2', 'A', 'outbound', day + 3000, '555-0101'),
    ];
    expect(pairResponses(pair).byPhone).toEqual([
      {
        phone: '555-0100',
        respondedCount: 1,
        unansweredCount: 0,
        averageResponseSeconds: 3,
        ratePercent: 100,
      },
    ]);
  });

  it('Q8 counts a message that comes twice once', () => {
    expect(pairResponses([...q1, ...q1])).toEqual(pairResponses(q1));
    expect(pairResponses(q1.flatMap((one) => [one, { ...one }, one]))).toEqual(pairResponses(q1));
    expect(pairResponses(byTime([...q1, ...q1]))).toEqual(pairResponses(q1));
  });

  it.each([
    { contactId: 'B' },
    { direction: 'outbound' },
    { atMs: day + 1 },
    { phone: '555-0100' },
  ] satisfies Partial<PairableMessage>[])('Q8 refuses two messages of one id that differ in %o', (other) => {
    const first = message('1', 'A', 'inbound', day);
    expect(() => pairResponses([first, message('0', 'A', 'inbound', day), { ...first, ...other }])).toThrow(
      expect.objectContaining({
        code: 'duplicate',
        argument: 'messages[2].id',
        message: 'pairResponses requires messages[2].id to be unique, got "1"',
      }),
    );
  });

  it('breaks a tie of inbound messages by id: the greater one is answered', () => {
    const tied = [
      message('b', 'A', 'inbound', day, '555-0100'),
      message('a', 'A', 'inbound', day, '555-0101'),
      message('z', 'A', 'outbound', day + 1000),
    ];
    for (const list of [tied, [...tied].reverse(), byTime([...tied].reverse())]) {
      expect(pairResponses(list).byPhone).toMatchObject([
        { phone: '555-0100', respondedCount: 1 },
        { phone: '555-0101', respondedCount: 0 },
      ]);
    }
  });

  it.each([
    [[9, 10], 10],
    [['9', '10'], '9'],
    [[10, '5', 9], 9],
    [[1, '1'], 1],
    [['10', 1], '10'],
    [[2, '1'], 2],
  ])('breaks a tie of the ids %o for %o: numbers by size, texts by code unit, a mix by text', (ids, last) => {
    const inbound = ids.map((id) => ({ ...message('', 'A', 'inbound', day, `${typeof id} ${id}`), id }));
    // An id of the same type, so that it adds no mix.
    const reply = { ...message('', 'A', 'outbound', day + 1000), id: typeof ids[0] === 'number' ? 99 : '99' };
    for (const list of [[...inbound, reply], [...inbound].reverse().concat(reply), [reply, ...inbound]]) {
      const answered = pairResponses(deepFreeze(list)).byPhone.filter(
        ({ respondedCount }) => respondedCount === 1,
      );
      expect(answered).toMatchObject([{ phone: `${typeof last} ${last}` }]);
    }
  });

  it('takes ids and contacts that are numbers, and no text for one of them', () => {
    const numbered = q1.map((one, index) => ({
      ...one,
      id: index - 0.5,
      contactId: q1.length - `${one.contactId}`.charCodeAt(0),
    }));
    const named = numbered.map((one) => ({ ...one, id: `${one.id}`, contactId: `${one.contactId}` }));
    expect(pairResponses(numbered)).toEqual(pairResponses(named));
    expect(pairResponses([...numbered, ...numbered])).toEqual(pairResponses(numbered));
    const question = { ...message('', '', 'inbound', day), id: 1, contactId: 1 };
    const reply = { ...message('', '', 'outbound', day + 1000), id: '1', contactId: 1 };
    expect(pairResponses([question, reply]).respondedCount).toBe(1);
    expect(pairResponses([question, { ...reply, contactId: '1' }]).respondedCount).toBe(0);
    expect(() => pairResponses([question, { ...reply, id: 1 }])).toThrow(
      'pairResponses requires messages[1].id to be unique, got 1',
    );
  });

  it('takes an empty phone for none', () => {
    const list = ['', null, undefined, '0'].map((phone, at) => message(`${at}`, 'A', 'inbound', day, phone));
    expect(pairResponses(list).byPhone).toMatchObject([
      { phone: '0', unansweredCount: 1 },
      { phone: null, unansweredCount: 3 },
    ]);
    const twice = [message('1', 'A', 'inbound', day, ''), message('1', 'A', 'inbound', day, null)];
    expect(pairResponses(twice).byPhone).toMatchObject([{ phone: null, unansweredCount: 1 }]);
  });

  it('reads a direction under any spelling', () => {
    const spelled = q1.map((one) => ({
      ...one,
      direction: one.direction === 'inbound' ? 'Inbound' : 'OUT_bound',
    }));
    expect(pairResponses(spelled)).toEqual(pairResponses(q1));
  });

  it('names phones by code unit and those without last', () => {
    const list = ['b', null, 'B', 'a'].map((phone, index) => message(`${index}`, 'A', 'inbound', day, phone));
    expect(pairResponses(list).byPhone.map(({ phone }) => phone)).toEqual(['B', 'a', 'b', null]);
  });

  it('tells the hour by the clock of the zone, half hours and clock changes included', () => {
    const hourIn = (timeZone: string, atMs: number) => {
      const result = pairResponses([message('1', 'A', 'inbound', atMs)], { timeZone });
      expect(result.timeZone).toBe(timeZone);
      return result.unansweredByHour.indexOf(1);
    };
    expect(hourIn('UTC', at('18:29:59'))).toBe(18);
    expect(hourIn('Asia/Kolkata', at('18:29:59'))).toBe(23);
    expect(hourIn('Asia/Kolkata', at('18:30:00'))).toBe(0);
    expect(hourIn('America/New_York', Date.UTC(2026, 2, 8, 6, 59))).toBe(1);
    expect(hourIn('America/New_York', Date.UTC(2026, 2, 8, 7))).toBe(3);
    expect(hourIn('UTC', -1)).toBe(23);
    const change = Date.UTC(2026, 3, 4, 15);
    const halfHours = Array.from({ length: 6 }, (_, index) =>
      message(`${index}`, `${index}`, 'inbound', change - HOUR_MS + (index * HOUR_MS) / 2),
    );
    // Lord Howe sets its clock back by half an hour, from 02:00 to 01:30.
    expect(pairResponses(halfHours, { timeZone: 'Australia/Lord_Howe' }).unansweredByHour).toEqual(
      hoursWith({ 1: 3, 2: 2, 3: 1 }),
    );
  });

  it('sees as open only the latest inbound message of a contact, once, and only without an answer', () => {
    const run = [1, 2, 3].map((step) => message(`${step}`, 'A', 'inbound', day + step));
    for (const conversation of [false, true]) {
      expect(pairResponses(run, { conversation })).toMatchObject({ unansweredCount: 3, openCount: 1 });
      const answered = [...run, message('9', 'A', 'outbound', day + 3)];
      expect(pairResponses(answered, { conversation })).toMatchObject({ openCount: 0 });
    }
  });

  it('gives the nearest double of the average', () => {
    const list = [1, 1, 2].flatMap((ms, index) => [
      message(`${index}i`, `${index}`, 'inbound', day),
      message(`${index}o`, `${index}`, 'outbound', day + ms),
    ]);
    expect(pairResponses(list).averageResponseSeconds).toBe(4 / 3000);
  });

  it('takes any iterable and changes nothing', () => {
    function* each() {
      yield* q1;
    }
    expect(pairResponses(each())).toEqual(pairResponses(q1));
  });

  it.each([
    [{ id: '' }, 'missing', 'messages[1].id to be a text that is not empty, got ""'],
    [{ id: null }, 'missing', 'messages[1].id to be a text that is not empty, got null'],
    [{ id: Number.NaN }, 'not_a_number', 'messages[1].id to be a finite number, got NaN'],
    [{ contactId: '' }, 'missing', 'messages[1].contactId to be a text that is not empty, got ""'],
    [{ contactId: null }, 'missing', 'messages[1].contactId to be a text that is not empty, got null'],
    [{ contactId: Infinity }, 'not_a_number', 'messages[1].contactId to be a finite number, got Infinity'],
    [{ phone: 5550100 }, 'missing', 'messages[1].phone to be a text that is not empty, got 5550100'],
    [{ direction: 'In' }, 'unknown_value', 'messages[1].direction to be one of inbound, outbound, got "In"'],
    [{ atMs: Number.NaN }, 'not_a_number', 'messages[1].atMs to be a finite number, got NaN'],
    [{ atMs: '0' }, 'not_a_number', 'messages[1].atMs to be a finite number, got "0"'],
    [{ atMs: null }, 'not_a_number', 'messages[1].atMs to be a finite number, got null'],
    [{ atMs: Infinity }, 'not_a_number', 'messages[1].atMs to be a finite number, got Infinity'],
    [
      { atMs: 1e15 },
      'out_of_range',
      'messages[1].atMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [
      { atMs: 0.5 },
      'out_of_range',
      'messages[1].atMs to be a whole number from -8640000000000000 to 8640000000000000, got 0.5',
    ],
  ])('refuses %o', (wrong, code, text) => {
    // biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
    const bad: any = { ...message('1', 'A', 'inbound', 0), ...wrong };
    expect(() => pairResponses([message('0', 'A', 'inbound', 0), bad])).toThrow(
      expect.objectContaining({ code, message: `pairResponses requires ${text}` }),
    );
  });

  it.each([
    [{ timeZone: 'Nowhere' }, 'unknown_zone', 'timeZone'],
    [{ startMs: Number.NaN }, 'not_a_number', 'startMs'],
    [{ endMs: 1e15 }, 'out_of_range', 'endMs'],
    [{ startMs: 5, endMs: 5 }, 'reversed_range', 'endMs'],
    [{ startMs: 5, endMs: 4 }, 'reversed_range', 'endMs'],
  ])('refuses the options %o', (options, code, argument) => {
    expect(() => pairResponses([], options)).toThrow(expect.objectContaining({ code, argument }));
  });

  it('says what a window lacks', () => {
    expect(() => pairResponses([], { startMs: 5, endMs: 5 })).toThrow(
      'pairResponses requires endMs to come after the start 5, got 5',
    );
  });

  it('refuses response times that no longer add up exactly', () => {
    const first = Date.UTC(1000, 0, 1);
    const last = Date.UTC(9999, 0, 1);
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        message(`${index}i`, `${index}`, 'inbound', first),
        message(`${index}o`, `${index}`, 'outbound', last),
      ]).flat();
    expect(pairResponses(pairs(31)).averageResponseSeconds).toBe((last - first) / 1000);
    expect(() => pairResponses(pairs(32))).toThrow(
      expect.objectContaining({
        code: 'out_of_range',
        message: expect.stringMatching(
          /^pairResponses requires the sum of response times to be a whole number from 0 to 9007199254740991, got 908/,
        ),
      }),
    );
  });
});

describe('pairResponses, of any messages', () => {
  it('agrees with a search through all pairs', () => {
    fc.assert(
      fc.property(messageLists, optionSets, (messages, options) => {
        const expected = summarizeSearched(pairBySearching(messages, options));
        expect(pairResponses(messages, options)).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('agrees with that search when the messages come in order of time', () => {
    fc.assert(
      fc.property(messageLists, optionSets, (messages, options) => {
        const expected = summarizeSearched(pairBySearching(messages, options));
        expect(pairResponses(byTime(messages), options)).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('gives the same for every order of the messages', () => {
    const shuffles = messageLists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffles, optionSets, ([messages, shuffled], options) => {
        expect(pairResponses(shuffled, options)).toEqual(pairResponses(messages, options));
      }),
      propertyRuns,
    );
  });

  it('counts every inbound message of the window as answered or not, in every breakdown', () => {
    fc.assert(
      fc.property(messageLists, optionSets, (messages, options) => {
        const { startMs = -Infinity, endMs = Infinity } = options;
        const inbound = messages.filter(
          ({ direction, atMs }) => direction === 'inbound' && atMs >= startMs && atMs < endMs,
        );
        const result = pairResponses(messages, options);
        expect(result.respondedCount + result.unansweredCount).toBe(inbound.length);
        const total = (member: 'respondedCount' | 'unansweredCount') =>
          result.byPhone.reduce((sum, row) => sum + row[member], 0);
        expect(total('respondedCount')).toBe(result.respondedCount);
        expect(total('unansweredCount')).toBe(result.unansweredCount);
        expect(result.unansweredByHour.reduce((sum, count) => sum + count, 0)).toBe(result.unansweredCount);
      }),
      propertyRuns,
    );
  });

  it('answers at least as many as conversations, and leaves the same ones open', () => {
    fc.assert(
      fc.property(messageLists, (messages) => {
        const literal = pairResponses(messages);
        const conversations = pairResponses(messages, { conversation: true });
        expect(conversations.respondedCount).toBeGreaterThanOrEqual(literal.respondedCount);
        expect(conversations.openCount).toBe(literal.openCount);
        expect(literal.openCount).toBeLessThanOrEqual(conversations.unansweredCount);
      }),
      propertyRuns,
    );
  });

  it('answers no more than there are outbound messages, each in its own time', () => {
    fc.assert(
      fc.property(messageLists, (messages) => {
        const outbound = messages.filter(({ direction }) => direction === 'outbound');
        const { respondedCount, averageResponseSeconds } = pairResponses(messages);
        expect(respondedCount).toBeLessThanOrEqual(outbound.length);
        if (averageResponseSeconds === null) expect(respondedCount).toBe(0);
        else expect(averageResponseSeconds).toBeGreaterThanOrEqual(0);
      }),
      propertyRuns,
    );
  });

  it('counts the parts of a split by contact as it counts the whole', () => {
    fc.assert(
      fc.property(messageLists, optionSets, (messages, options) => {
        const whole = pairResponses(messages, options);
        const parts = ['a', 'b', 'c'].map((contact) =>
          pairResponses(
            messages.filter(({ contactId }) => contactId === contact),
            options,
          ),
        );
        const total = (read: (part: ResponseTimes) => number) =>
          parts.reduce((sum, part) => sum + read(part), 0);
        expect(total((part) => part.respondedCount)).toBe(whole.respondedCount);
        expect(total((part) => part.openCount)).toBe(whole.openCount);
        for (let hour = 0; hour < 24; hour += 1) {
          expect(total((part) => part.unansweredByHour[hour] ?? 0)).toBe(whole.unansweredByHour[hour]);
        }
        const responseMs = (part: ResponseTimes) =>
          Math.round((part.averageResponseSeconds ?? 0) * 1000 * part.respondedCount);
        expect(total(responseMs)).toBe(responseMs(whole));
      }),
      propertyRuns,
    );
  });

  it('moves with the clock: only the hours change', () => {
    fc.assert(
      fc.property(messageLists, fc.integer({ min: -50_000, max: 50_000 }), (messages, hours) => {
        const moved = messages.map((one) => ({ ...one, atMs: one.atMs + hours * HOUR_MS }));
        const { unansweredByHour, ...rest } = pairResponses(messages);
        const turn = ((hours % 24) + 24) % 24;
        const turned = unansweredByHour.map((_, hour) => unansweredByHour[(hour - turn + 24) % 24]);
        expect(pairResponses(moved)).toEqual({ ...rest, unansweredByHour: turned });
      }),
      propertyRuns,
    );
  });

  it('does not see what lies outside the window', () => {
    fc.assert(
      fc.property(messageLists, optionSets, (messages, { conversation, startMs, endMs }) => {
        const inside = messages.filter(
          ({ atMs }) => atMs >= (startMs ?? -Infinity) && atMs < (endMs ?? Infinity),
        );
        expect(pairResponses(messages, { conversation, startMs, endMs })).toEqual(
          pairResponses(inside, { conversation }),
        );
      }),
      propertyRuns,
    );
  });

  it('counts repeated messages once', () => {
    fc.assert(
      fc.property(messageLists, fc.nat({ max: 30 }), optionSets, (messages, count, options) => {
        const repeated = [...messages.slice(0, count), ...messages];
        expect(pairResponses(repeated, options)).toEqual(pairResponses(messages, options));
        expect(pairResponses(byTime(repeated), options)).toEqual(pairResponses(messages, options));
      }),
      propertyRuns,
    );
  });

  it('tells hours as the platform prints them', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
    const moments = fc.array(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(moments, zones, (list, timeZone) => {
        const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: '2-digit', hourCycle: 'h23' });
        const counts = hoursWith({}).map(
          (_, hour) => list.filter((atMs) => Number(format.format(atMs)) === hour).length,
        );
        const inbound = list.map((atMs, index) => message(`${index}`, 'A', 'inbound', atMs));
        expect(pairResponses(inbound, { timeZone }).unansweredByHour).toEqual(counts);
      }),
      propertyRuns,
    );
  });

  it('equals the columnar form', () => {
    const contacts: readonly unknown[] = ['a', 'b', 'c'];
    const phones = ['555-0101', null, '555-0100'];
    fc.assert(
      fc.property(messageLists, optionSets, fc.boolean(), (messages, options, isOrdered) => {
        const rows = isOrdered ? byTime(messages) : messages;
        const columns = {
          contact: Uint32Array.from(rows, ({ contactId }) => contacts.indexOf(contactId)),
          atMs: Float64Array.from(rows, ({ atMs }) => atMs),
          isOutbound: Uint8Array.from(rows, ({ direction }) => (direction === 'outbound' ? 1 : 0)),
          phone: Uint8Array.from(rows, ({ phone }) => phones.indexOf(phone ?? null)),
          id: Uint32Array.from(rows, ({ id }) =>
            [...rows]
              .map((one) => one.id)
              .sort()
              .indexOf(id),
          ),
        };
        expect(pairResponsesColumnar(columns, { ...options, phones })).toEqual(pairResponses(rows, options));
      }),
      propertyRuns,
    );
  });

  it('sorts a contact of very many messages as it sorts one of few', () => {
    const sizes = fc.integer({ min: 60, max: 70 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (size, stride) => {
        const messages = Array.from({ length: size }, (_, index) =>
          message(
            `${(index * 37) % size}`.padStart(2, '0') + index,
            'A',
            index % 3 === 1 ? 'outbound' : 'inbound',
            day + ((index * stride) % 97) * 60_000,
            index % 2 === 0 ? '555-0100' : '555-0101',
          ),
        );
        expect(pairResponses(messages)).toEqual(summarizeSearched(pairBySearching(messages)));
      }),
      { ...propertyRuns, numRuns: Math.min(propertyRuns.numRuns, 100) },
    );
  });
});
