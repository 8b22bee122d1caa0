import { expect, it } from 'vitest';
import { sharedMembers } from '../../../test/sharedMembers';
import { MessageTable, type StoredMessage } from './MessageTable';

const inbound: StoredMessage = {
  serial: 262_400_000_000,
  atMs: 100,
  contactIndex: 3,
  phoneId: 'phone',
  direction: 'Inbound',
  channel: 'Sms',
  status: 'Received',
  origin: null,
};
const reply: StoredMessage = {
  ...inbound,
  serial: 2,
  atMs: 200,
  direction: 'Outbound',
  status: 'Queued',
  origin: 'text_agent',
};
const mail: StoredMessage = { ...inbound, serial: 3, contactIndex: 0, phoneId: null, channel: 'Email' };

function tableOf(...messages: readonly StoredMessage[]): MessageTable {
  const table = new MessageTable();
  for (const message of messages) table.push(message);
  return table;
}

it('gives back what was put in, the earliest first once it is sorted', () => {
  const table = tableOf(reply, inbound, mail);
  table.sortByTime();
  expect([0, 1, 2].map((index) => table.at(index))).toEqual([inbound, mail, reply]);
});

it('hands its columns to the pairing of responses, a phone as a number and none as 0', () => {
  const columns = tableOf(inbound, mail, reply).columns(1, 3);
  expect([...columns.contact]).toEqual([0, 3]);
  expect([...columns.atMs]).toEqual([100, 200]);
  expect([...columns.isOutbound]).toEqual([0, 1]);
  expect([...(columns.phone ?? [])]).toEqual([0, 1]);
});

it('finds the rows of a stretch of time, its end excluded', () => {
  const table = tableOf(inbound, { ...inbound, atMs: 150 }, reply);
  expect(table.rangeOf({ startMs: 101, endMs: 200 })).toEqual({ from: 1, to: 2 });
});

it('moves whole rows when it is sorted', () => {
  const other: StoredMessage = { ...reply, contactIndex: 4_000_000_000, phoneId: null, channel: 'Email' };
  expect(sharedMembers(other, inbound)).toEqual([]);
  const table = tableOf(other, inbound);
  table.sortByTime();
  expect([table.at(0), table.at(1)]).toEqual([inbound, other]);
});
