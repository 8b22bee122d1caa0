import { requireFinite } from '../arguments/requireFinite';
import { requireText } from '../arguments/requireText';
import type { PairableMessage } from './MessageRecord';
import { pairRows } from './pairRows';
import type { PairResponsesOptions, ResponseTimes } from './ResponseTimes';
import { readDirection } from './readDirection';

const NAME = 'pairResponses';

/**
 * Finds which inbound messages were answered, and how fast.
 *
 * Messages are taken by contact and moment, at one moment inbound before outbound, then by id: numbers by size,
 * texts by code unit, and in a mix of both a number by its text. A text is never the same id or contact as a number.
 * An outbound message answers the last inbound one of its contact since the outbound one before it; earlier
 * ones of that run stay unanswered, and further outbound ones answer nothing. With `conversation` it answers
 * the whole run. Pairing is by contact; in `byPhone` a pair counts for the phone that it came in on.
 *
 * A message that comes twice, alike in all members named here, counts once. Every message is checked, also
 * one outside the window of `startMs` and `endMs`; one answered after the window counts as unanswered.
 *
 * Linear, but for sorting the ids of messages of one moment when the messages are in no order. Ids that end alike
 * cost a map of them. For millions of rows use {@link pairResponsesColumnar}.
 *
 * @param messages in any order, which never changes the result; an empty phone is none
 * @returns counts of 0 and everything else `null` or empty when there are no messages
 * @throws {InputError} `missing` for an id or contact that is empty and a phone that is no text, `unknown_value` for another
 * direction, `not_a_number` for an id or contact, `not_a_number` or `out_of_range` for a moment that is not whole epoch milliseconds of the years 1000–9999,
 * `duplicate` for two messages of one id that differ, `reversed_range` for a window that does not end after
 * its start, `unknown_zone`, `out_of_range` for response times that add up to more than 2^53 - 1 milliseconds
 * @see Loquent's dashboard, response insights: the rule without `conversation`
 * @example pairResponses([{ id: 'a', contactId: 'x', direction: 'inbound', atMs: 0 }, { id: 'b', contactId: 'x', direction: 'outbound', atMs: 90000 }]).averageResponseSeconds // => 90
 */
export function pairResponses(
  messages: Iterable<PairableMessage>,
  options: PairResponsesOptions = {},
): ResponseTimes {
  const list: readonly PairableMessage[] = Array.isArray(messages) ? messages : [...messages];
  const { length } = list;
  const contact = new Uint32Array(length);
  const atMs = new Float64Array(length);
  const isOutbound = new Uint8Array(length);
  const phone = new Uint32Array(length);
  const id = new Uint32Array(length);
  const contacts = new Map<string | number | null, number>();
  const phones = new Map<string | null, number>([
    [null, 0],
    ['', 0], // its own place, 1, stays empty
  ]);
  const argumentOf = (member: string, row: number) => `messages[${row}].${member}`;
  let row = 0;
  let numberCount = 0;
  for (const message of list) {
    contact[row] = codeOf(contacts, message.contactId, 'contactId', row);
    phone[row] = codeOf(phones, message.phone ?? null, 'phone', row);
    isOutbound[row] = readDirection(NAME, message.direction, row);
    // A column would turn a text into a number and `null` into 0.
    const instantMs = message.atMs;
    atMs[row] =
      typeof instantMs === 'number' ? instantMs : requireFinite(NAME, argumentOf('atMs', row), instantMs);
    const name = message.id;
    let mark = 0;
    if (typeof name === 'string' && name) {
      // The end of an id is where it varies most.
      for (let index = Math.max(0, name.length - 8); index < name.length; index += 1) {
        mark = Math.imul(mark ^ name.charCodeAt(index), 0x1000193);
      }
    } else {
      requireKey('id', row, name);
      mark = +name;
      numberCount += 1;
    }
    id[row] = mark;
    row += 1;
  }
  // Texts and numbers have no order between them: in a mix, a number goes by its text, after that text itself.
  const isMixed = numberCount % length;
  const idOf = (row: number) => {
    const name = list[row]?.id ?? '';
    return isMixed && typeof name === 'number' ? `${name}\0` : name;
  };
  const rows = { contact, atMs, isOutbound, phone, id, idOf };
  return pairRows(NAME, rows, contacts.size, [...phones.keys()], argumentOf, options);

  function codeOf(
    codes: Map<string | number | null, number>,
    name: string | number | null,
    member: string,
    row: number,
  ): number {
    const known = codes.get(name);
    if (known !== undefined) return known;
    requireKey(member, row, name);
    codes.set(name, codes.size);
    return codes.size - 1;
  }

  function requireKey(member: string, row: number, key: unknown): void {
    // Our phones are texts, because they come out again.
    const check = typeof key === 'number' && member !== 'phone' ? requireFinite : requireText;
    check(NAME, argumentOf(member, row), key);
  }
}
