import { describe, expect, it } from 'vitest';
import { readCarrierPage } from './readCarrierPage';

const options = {
  readAtMs: 8000,
  syncedAtMs: 9000,
  readTime: (text: string) => (/^\d+$/.test(text) ? Number(text) : null),
};
const record = { id: 'a', callfrom: '+12025550101', callto: '+12025550110', start_time: '1000' };
const read = (body: unknown) => readCarrierPage(body, options);

describe('readCarrierPage', () => {
  it('fills in what the carrier does not send', () => {
    expect(read({ data: [record] })).toEqual({
      recordCount: 1,
      rows: [
        {
          id: 'a',
          uniqid: null,
          callfrom: '+12025550101',
          callto: '+12025550110',
          startMs: 1000,
          endMs: null,
          duration: 0,
          billsec: 0,
          status: 'UNKNOWN',
          location: null,
          provider: null,
          service: 'Unknown',
          caller_id: null,
          recording: null,
          notes: null,
          custom: null,
          syncedAtMs: 9000,
        },
      ],
    });
  });

  it('takes the moment of reading for a time that it cannot read', () => {
    const [row] = read({ data: [{ ...record, start_time: 'soon', end_time: 'later' }] })?.rows ?? [];
    expect(row).toMatchObject({ startMs: 8000, endMs: 8000, syncedAtMs: 9000 });
    const [absent] = read({ data: [{ id: 'a' }] })?.rows ?? [];
    expect(absent).toMatchObject({ startMs: 8000, endMs: null, callfrom: '', callto: '' });
  });

  it('reads numbers that are texts, and texts that are numbers', () => {
    const [row] = read({ data: [{ ...record, id: 7, duration: '12', billsec: 'some' }] })?.rows ?? [];
    expect(row).toMatchObject({ id: '7', duration: 12, billsec: 0 });
  });

  it('drops records without an id but counts them', () => {
    expect(read({ records: [record, { ...record, id: '' }, { start_time: '5' }] })).toMatchObject({
      recordCount: 3,
      rows: [{ id: 'a' }],
    });
  });

  it('has no rows where no record has an id, and none at all in an empty list', () => {
    expect(read({ data: [{ ...record, id: '' }, {}] })).toEqual({ recordCount: 2, rows: [] });
    expect(read({ data: [] })).toEqual({ recordCount: 0, rows: [] });
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ data: null }],
    [{ data: 'none' }],
    [{ status: 'ERROR', message: 'Invalid API key' }],
    [{ data: [{ ...record, duration: 1.5 }] }],
    [{ data: [{ ...record, billsec: -1 }] }],
    [{ data: [record, record] }],
  ])('finds nothing to write in %j', (body) => {
    expect(read(body)).toBeNull();
  });
});
