import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageColumns } from './MessageColumns';
import { pairResponses } from './pairResponses';
import { pairResponsesColumnar } from './pairResponsesColumnar';

const pair: MessageColumns = {
  contact: Uint32Array.of(0, 0),
  atMs: Float64Array.of(0, 90_000),
  isOutbound: Uint8Array.of(0, 1),
  phone: Uint8Array.of(1, 0),
};

/** What no type has checked. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
const unchecked = (value: unknown): any => value;

describe('pairResponsesColumnar', () => {
  it('gives what the form of objects gives', () => {
    const { byPhone, ...rest } = pairResponsesColumnar(pair);
    const objects = pairResponses([
      { id: '0', contactId: 'A', direction: 'inbound', atMs: 0, phone: '1' },
      { id: '1', contactId: 'A', direction: 'outbound', atMs: 90_000, phone: '0' },
    ]);
    expect({ byPhone, ...rest }).toStrictEqual(objects);
  });

  it('names a phone by its code, by a list, or not at all', () => {
    const phonesOf = (...input: Parameters<typeof pairResponsesColumnar>) =>
      pairResponsesColumnar(...input).byPhone.map(({ phone }) => phone);
    expect(phonesOf(pair)).toEqual(['1']);
    expect(phonesOf(pair, { phones: ['555-0100', '555-0101'] })).toEqual(['555-0101']);
    expect(phonesOf(pair, { phones: ['555-0100', null] })).toEqual([null]);
    expect(phonesOf({ ...pair, phone: undefined })).toEqual([null]);
    expect(phonesOf({ ...pair, phone: undefined }, { phones: ['555-0100'] })).toEqual([null]);
    expect(phonesOf({ ...pair, phone: Uint16Array.of(300, 0) })).toEqual(['300']);
    expect(phonesOf({ ...pair, phone: Uint32Array.of(65_535, 0) })).toEqual(['65535']);
  });

  it('takes counts above the largest codes and no rows at all', () => {
    expect(pairResponsesColumnar(pair, { contactCount: 9, phoneCount: 9 })).toEqual(
      pairResponsesColumnar(pair),
    );
    const empty = { contact: new Uint32Array(), atMs: new Float64Array(), isOutbound: new Uint8Array() };
    expect(pairResponsesColumnar(empty)).toEqual(pairResponses([]));
    expect(pairResponsesColumnar(empty, { contactCount: 0 })).toEqual(pairResponses([]));
  });

  it('breaks a tie by the order of the rows when there are no ids', () => {
    const columns = {
      contact: Uint32Array.of(0, 0, 0, 0),
      atMs: Float64Array.of(5, 5, 9, 0),
      isOutbound: Uint8Array.of(0, 0, 1, 1),
      phone: Uint8Array.of(1, 0, 0, 0),
    };
    const answeredOf = (rows: readonly number[], id?: Uint32Array) => {
      const pick = (column: ArrayLike<number>) => rows.map((row) => column[row] ?? 0);
      const { byPhone } = pairResponsesColumnar({
        contact: Uint32Array.from(pick(columns.contact)),
        atMs: Float64Array.from(pick(columns.atMs)),
        isOutbound: Uint8Array.from(pick(columns.isOutbound)),
        phone: Uint8Array.from(pick(columns.phone)),
        id,
      });
      return byPhone.find(({ respondedCount }) => respondedCount === 1)?.phone;
    };
    expect(answeredOf([0, 1, 2])).toBe('0');
    expect(answeredOf([1, 0, 2])).toBe('1');
    expect(answeredOf([0, 1, 2, 3])).toBe('0');
    expect(answeredOf([1, 0, 2, 3])).toBe('1');
    expect(answeredOf([0, 1, 2], Uint32Array.of(8, 7, 1))).toBe('1');
    expect(answeredOf([0, 1, 2], Uint32Array.of(7, 8, 1))).toBe('0');
    expect(answeredOf([0, 1, 2, 3], Uint32Array.of(8, 7, 1, 0))).toBe('1');
  });

  it('counts copies of a message once where their ids do not ascend, and refuses others of one id', () => {
    const columns = (id: Uint32Array, phone = Uint8Array.of(0, 0, 0, 0)) => ({
      contact: Uint32Array.of(0, 0, 0, 0),
      atMs: Float64Array.of(9, 5, 5, 5),
      isOutbound: Uint8Array.of(1, 0, 0, 0),
      phone,
      id,
    });
    expect(pairResponsesColumnar(columns(Uint32Array.of(1, 7, 3, 7)))).toMatchObject({
      respondedCount: 1,
      unansweredCount: 1,
    });
    expect(() =>
      pairResponsesColumnar(columns(Uint32Array.of(1, 7, 3, 7), Uint8Array.of(0, 0, 0, 1))),
    ).toThrow(expect.objectContaining({ code: 'duplicate', argument: 'columns.id[3]' }));
  });

  it('sorts moments that lie centuries apart', () => {
    const atMs = Float64Array.of(253_402_214_399_999, -30_610_224_000_000, 0, -1);
    expect(
      pairResponsesColumnar({
        contact: Uint32Array.of(0, 0, 1, 1),
        atMs,
        isOutbound: Uint8Array.of(1, 0, 1, 0),
      }),
    ).toMatchObject({
      respondedCount: 2,
      averageResponseSeconds: (253_402_214_399_999 + 30_610_224_000_000 + 1) / 2000,
    });
  });

  it('refuses a code of a row that is not seen', () => {
    const columns = { ...pair, phone: Uint8Array.of(0, 3) };
    expect(() => pairResponsesColumnar(columns, { phoneCount: 3, endMs: 90_000 })).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument: 'columns.phone[1]' }),
    );
  });

  it('takes codes of any unsigned type', () => {
    const columns = { ...pair, contact: Uint8Array.of(0, 0), isOutbound: Uint32Array.of(0, 1) };
    expect(pairResponsesColumnar({ ...columns, id: Uint16Array.of(4, 4 ** 2) })).toEqual(
      pairResponsesColumnar(pair),
    );
  });

  const at = (...moments: readonly number[]) => ({ ...pair, atMs: Float64Array.from(moments) });

  it.each([
    [
      { ...pair, contact: [0, 0] },
      {},
      'unknown_value',
      'columns.contact to be one of Uint8Array, Uint16Array, Uint32Array, got [object Array]',
    ],
    [{ ...pair, atMs: undefined }, {}, 'missing', 'columns.atMs to be one of Float64Array, got undefined'],
    [
      { ...pair, atMs: new Float32Array(2) },
      {},
      'unknown_value',
      'columns.atMs to be one of Float64Array, got "Float32Array"',
    ],
    [
      { ...pair, isOutbound: null },
      {},
      'missing',
      'columns.isOutbound to be one of Uint8Array, Uint16Array, Uint32Array, got null',
    ],
    [
      { ...pair, phone: new Int8Array(2) },
      {},
      'unknown_value',
      'columns.phone to be one of Uint8Array, Uint16Array, Uint32Array, got "Int8Array"',
    ],
    [
      { ...pair, id: ['a', 'b'] },
      {},
      'unknown_value',
      'columns.id to be one of Uint8Array, Uint16Array, Uint32Array, got [object Array]',
    ],
    [
      { ...pair, contact: Uint32Array.of(0) },
      {},
      'out_of_range',
      'columns.contact.length to be a whole number from 2 to 2, got 1',
    ],
    [
      { ...pair, id: Uint32Array.of(0, 1, 2) },
      {},
      'out_of_range',
      'columns.id.length to be a whole number from 2 to 2, got 3',
    ],
    [
      pair,
      { contactCount: 0 },
      'out_of_range',
      'columns.contact[1] to be a whole number from 0 to -1, got 0',
    ],
    [
      { ...pair, contact: Uint32Array.of(0, 1) },
      { contactCount: 1, endMs: 90_000 },
      'out_of_range',
      'columns.contact[1] to be a whole number from 0 to 0, got 1',
    ],
    [
      { ...pair, contact: Uint32Array.of(2, 1) },
      { contactCount: 2 },
      'out_of_range',
      'columns.contact[0] to be a whole number from 0 to 1, got 2',
    ],
    [
      { ...at(1, 0), contact: Uint32Array.of(1, 2) },
      { contactCount: 2 },
      'out_of_range',
      'columns.contact[1] to be a whole number from 0 to 1, got 2',
    ],
    [pair, { phoneCount: 1 }, 'out_of_range', 'columns.phone[0] to be a whole number from 0 to 0, got 1'],
    [
      pair,
      { phones: ['555-0100'] },
      'out_of_range',
      'columns.phone[0] to be a whole number from 0 to 0, got 1',
    ],
    [pair, { phones: ['555-0100', '555-0100'] }, 'duplicate', 'phones to be unique, got [object Array]'],
    [
      { ...pair, isOutbound: Uint8Array.of(0, 2) },
      {},
      'out_of_range',
      'columns.isOutbound[1] to be a whole number from 0 to 1, got 2',
    ],
    [
      { ...pair, contact: Uint32Array.of(0, 2 ** 27) },
      {},
      'out_of_range',
      'contactCount to be a whole number from 0 to 134217728, got 134217729',
    ],
    [
      pair,
      { contactCount: 1.5 },
      'out_of_range',
      'contactCount to be a whole number from 0 to 134217728, got 1.5',
    ],
    [
      { ...pair, phone: Uint32Array.of(0, 2 ** 16) },
      {},
      'out_of_range',
      'phoneCount to be a whole number from 0 to 65536, got 65537',
    ],
    [at(Number.NaN, 1), {}, 'not_a_number', 'columns.atMs[0] to be a finite number, got NaN'],
    [at(0, Infinity), {}, 'not_a_number', 'columns.atMs[1] to be a finite number, got Infinity'],
    [
      at(0, 1.5),
      {},
      'out_of_range',
      'columns.atMs[1] to be a whole number from -8640000000000000 to 8640000000000000, got 1.5',
    ],
    [
      at(-1e14, 0),
      {},
      'out_of_range',
      'columns.atMs[0] to be epoch milliseconds from year 1000 to 9999-12-30, got -100000000000000',
    ],
    [{ ...pair, id: Uint32Array.of(5, 5) }, {}, 'duplicate', 'columns.id[1] to be unique, got 5'],
    [pair, { startMs: 1, endMs: 0 }, 'reversed_range', 'endMs to come after the start 1, got 0'],
  ])('refuses %o with %o', (columns, options, code, text) => {
    expect(() => pairResponsesColumnar(unchecked(columns), unchecked(options))).toThrow(
      expect.objectContaining({ code, message: `pairResponsesColumnar requires ${text}` }),
    );
  });

  it('gives for rows in order of time what it gives for the same rows in no order', () => {
    const rows = fc.array(
      fc.record({
        contact: fc.nat({ max: 4 }),
        atMs: fc.integer({ min: -20, max: 20 }),
        isOutbound: fc.nat({ max: 1 }),
        phone: fc.nat({ max: 2 }),
      }),
      { maxLength: 40 },
    );
    const toColumns = (
      list: readonly Readonly<Record<'contact' | 'atMs' | 'isOutbound' | 'phone', number>>[],
    ) => ({
      contact: Uint32Array.from(list, ({ contact }) => contact),
      atMs: Float64Array.from(list, ({ atMs }) => atMs),
      isOutbound: Uint8Array.from(list, ({ isOutbound }) => isOutbound),
      phone: Uint8Array.from(list, ({ phone }) => phone),
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (list, conversation) => {
        // Stable, so that ties keep the order of the rows.
        const ordered = [...list].sort((a, b) => a.atMs - b.atMs);
        expect(pairResponsesColumnar(toColumns(ordered), { conversation })).toEqual(
          pairResponsesColumnar(toColumns(list), { conversation }),
        );
      }),
      propertyRuns,
    );
  });

  it('does not change its columns', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 9 }), fc.nat({ max: 1 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const columns = {
          contact: Uint32Array.from(list, ([contact]) => contact),
          atMs: Float64Array.from(list, ([, atMs]) => atMs),
          isOutbound: Uint8Array.from(list, ([, , isOutbound]) => isOutbound),
        };
        const before = structuredClone(columns);
        pairResponsesColumnar(columns);
        expect(columns).toEqual(before);
      }),
      propertyRuns,
    );
  });
});
