import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answerWithFaults } from '../src/faults/answerWithFaults';
import type { FaultName } from '../src/faults/Fault';
import { FaultSet } from '../src/faults/FaultSet';

/** What a fault makes of a right answer of this text. */
async function spoil(name: FaultName, text: string, status = 200): Promise<Response> {
  const faults = new FaultSet();
  faults.set([name]);
  return answerWithFaults(
    new Request('http://mock.example/any'),
    {
      system: 'virsyn',
      endpoint: 'any',
      refuse: (refused) => new HttpResponse('refused', { status: refused }),
    },
    { faults, latencyMs: 0, released: new AbortController().signal },
    () => new HttpResponse(text, { status, headers: { 'content-type': 'application/json' } }),
  );
}

const rows =
  '{"period":{"start":"2026-02-15"},"data":[{"date":"2026-02-15","calls":4,"contact_rate":50},{"date":"2026-02-16","calls":2,"contact_rate":25.5}],"seen_at":"2026-02-16T09:00:00.5Z"}';

describe('a fault that spoils JSON', () => {
  it.each([
    ['missing_field', '"calls":4,', ''],
    ['null_field', '"calls":4', '"calls":null'],
    ['wrong_shape', '"calls":4', '"calls":"4"'],
    ['not_a_number', '"calls":4', '"calls":"NaN"'],
    ['nan_literal', '"calls":4', '"calls":NaN'],
    ['negative_count', '"calls":4', '"calls":-1'],
    ['unsafe_integer', '"calls":4', '"calls":9007199254740993'],
    ['infinite_number', '"calls":4', '"calls":1e400'],
    ['negative_zero', '"calls":4', '"calls":-0'],
    ['rate_out_of_range', '"contact_rate":50', '"contact_rate":101'],
    ['negative_rate', '"contact_rate":50', '"contact_rate":-1'],
    ['naive_times', '09:00:00.5Z', '09:00:00.5'],
    ['missing_rows', ',{"date":"2026-02-16","calls":2,"contact_rate":25.5}', ''],
    [
      'conflicting_rows',
      '{"date":"2026-02-15","calls":4,"contact_rate":50}',
      '{"date":"2026-02-15","calls":4,"contact_rate":50},{"date":"2026-02-15","calls":5,"contact_rate":50}',
    ],
  ] as const)('%s changes one thing', async (name, right, wrong) => {
    expect(await (await spoil(name, rows)).text()).toBe(rows.replace(right, wrong));
  });

  it.each([
    [
      'duplicate_rows',
      '{"a":[{"n":1},{"n":2}],"b":[{"n":3}]}',
      '{"a":[{"n":1},{"n":1},{"n":2},{"n":2}],"b":[{"n":3}]}',
    ],
    [
      'unordered_rows',
      '{"a":[{"n":1},{"n":1}],"b":[{"n":2},{"n":3}]}',
      '{"a":[{"n":1},{"n":1}],"b":[{"n":3},{"n":2}]}',
    ],
    ['text_numbers', '[{"n":1,"rate":2.5,"none":null}]', '[{"n":"1","rate":"2.5","none":null}]'],
    [
      'impossible_dates',
      '{"date":"2026-02-16","at":"2025-12-31 10:00:00 -05:00","name":"2026"}',
      '{"date":"2026-02-30","at":"2025-02-30 10:00:00 -05:00","name":"2026"}',
    ],
    [
      'shifted_days',
      '[{"date":"2024-02-28"},{"date":"2025-12-31"}]',
      '[{"date":"2024-02-29"},{"date":"2026-01-01"}]',
    ],
    ['empty_answer', '{"n":4,"page":2,"rows":[{"n":1}],"name":"x"}', '{"n":0,"page":2,"rows":[],"name":"x"}'],
    // A list's rows, a list of one row, counts beside, an object of counts: 126 more than they come to.
    ['inconsistent_totals', '{"total":3,"rows":[{"n":1},{"n":2}]}', '{"total":129,"rows":[{"n":1},{"n":2}]}'],
    ['inconsistent_totals', '{"total_n":2,"rows":[{"n":2}]}', '{"total_n":128,"rows":[{"n":2}]}'],
    ['inconsistent_totals', '{"s":{"n":9,"total":3,"a":1,"b":2}}', '{"s":{"n":9,"total":129,"a":1,"b":2}}'],
    ['inconsistent_totals', '{"by":{"a":1,"b":2},"total_n":3}', '{"by":{"a":1,"b":2},"total_n":129}'],
    [
      'inconsistent_totals',
      '[{"total":7,"a":1},{"total":0,"a":0,"b":0}]',
      '[{"total":7,"a":1},{"total":126,"a":0,"b":0}]',
    ],
    // Chance is no sum: of two kinds.
    ['inconsistent_totals', '{"total_n":4,"a_n":3,"b_m":1}', '{"total_n":0,"a_n":3,"b_m":1}'],
    // A count of the whole that is no sum: less than it.
    ['inconsistent_totals', '{"total_n":400,"a":300}', '{"total_n":174,"a":300}'],
    ['inconsistent_totals', '{"total_n":9,"more":10,"a":3}', '{"total_n":0,"more":10,"a":3}'],
    ['conflicting_rows', '[{"name":"x","seconds":4}]', '[{"name":"x","seconds":4},{"name":"x","seconds":5}]'],
    ['wrong_tenant', '{"n":4}', '{"n":130}'],
    ['wrong_period', '{"data":[{"date":"2026-02-16"}]}', '{"data":[{"date":"2026-02-17"}]}'],
    ['wrong_period', '{"n":4}', '{"n":130}'],
  ] as const)('%s makes of %s', async (name, right, wrong) => {
    expect(await (await spoil(name, right)).text()).toBe(wrong);
  });

  it('unknown_fields adds a member to every object', async () => {
    const body = await (await spoil('unknown_fields', '{"a":[{"n":1},{"n":2}]}')).json();
    const more = { unknown_to_all: expect.anything() };
    expect(body).toEqual({
      a: [
        { n: 1, ...more },
        { n: 2, ...more },
      ],
      ...more,
    });
  });

  it('takes the calls of a whole for its first count, and neither a weekday, an hour nor a page', async () => {
    const text = '{"day":3,"hour":9,"page":1,"connected":2,"summary":{"total_calls":7}}';
    expect(await (await spoil('negative_count', text)).text()).toBe(text.replace('7', '-1'));
    const without = '{"day":3,"hour":9,"page":1,"avg_seconds":5,"connected":2}';
    expect(await (await spoil('negative_count', without)).text()).toBe(without.replace('2}', '-1}'));
    const figure = '{"day":3,"avg_seconds":5.5}';
    expect(await (await spoil('negative_count', figure)).text()).toBe(figure.replace('5.5', '-1'));
  });

  it.each([
    ['duplicate_rows', '{"n":4,"m":5}', '{"m":5}'],
    ['conflicting_rows', '{"n":4,"m":[{"name":"x"}]}', '{"m":[{"name":"x"}]}'],
    ['unordered_rows', '{"n":4,"m":[{"x":1},{"x":1}]}', '{"m":[{"x":1},{"x":1}]}'],
    ['rate_out_of_range', '{"total_duration":4,"separate":5,"n":6}', '{"total_duration":4,"n":6}'],
    ['negative_rate', '{"duration_secs":4,"n":6}', '{"duration_secs":4}'],
    ['inconsistent_totals', '{"total_n":4,"page":2,"list":{}}', '{"page":2,"list":{}}'],
    ['inconsistent_totals', '{"n":4,"a":1,"b":3}', '{"a":1,"b":3}'],
    ['rate_out_of_range', '{"name":"x","n":4}', '{"name":"x"}'],
    ['naive_times', '{"name":"x","list":[]}', '{"list":[]}'],
    ['negative_count', '[]', 'null'],
    ['unknown_fields', '[]', 'null'],
    ['missing_field', '{}', 'null'],
  ] as const)('%s makes of %s, which has nothing of the kind, %s', async (name, right, wrong) => {
    expect(await (await spoil(name, right)).text()).toBe(wrong);
  });

  it('keeps names such as __proto__ as names', async () => {
    const text = '{"__proto__":{"n":1},"constructor":[{"toString":2}]}';
    const spoilt = await (await spoil('text_numbers', text)).text();
    expect(spoilt).toBe('{"__proto__":{"n":"1"},"constructor":[{"toString":"2"}]}');
    expect(Object.prototype).not.toHaveProperty('n');
  });

  it.each([
    'missing_field',
    'truncated_json',
    'slow_body',
    'empty_answer',
    'wrong_tenant',
    'bad_cors',
    'many_rows',
  ] as const)('%s leaves a refusal as it is', async (name) => {
    const response = await spoil(name, '{"error":"no","n":1}', 403);
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('{"error":"no","n":1}');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('a fault of headers', () => {
  it.each([
    ['rate_limited', '2'],
    ['rate_limited_past', 'Wed, 01 Jan 2020 00:00:00 GMT'],
    ['rate_limited_garbage', 'soon'],
    ['rate_limited_bare', null],
    ['rate_limited_hidden', '2'],
    ['rate_limited_hour', '3600'],
  ] as const)('%s says Retry-After %s', async (name, retryAfter) => {
    const { status, headers } = await spoil(name, '{}');
    expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 429, retryAfter });
  });

  it('rate_limited_date is two seconds after the Date it comes with', async () => {
    const { headers } = await spoil('rate_limited_date', '{}');
    const read = (name: string) => Date.parse(headers.get(name) ?? '');
    expect(read('retry-after') - read('date')).toBe(2000);
  });

  it.each([
    ['wrong_charset', 'content-type', 'application/json; charset=ISO-8859-1'],
    ['wrong_content_type', 'content-type', 'text/html'],
    ['wrong_encoding', 'content-encoding', 'gzip'],
    ['wrong_length', 'content-length', '109'],
    ['stale_answer', 'age', '86400'],
    ['bad_cors', 'access-control-allow-origin', 'https://another-origin.invalid'],
  ] as const)('%s says %s: %s of the right answer', async (name, header, value) => {
    const response = await spoil(name, '{"n":"é"}'.slice(0, -1));
    expect(response.headers.get(header)).toBe(value);
    expect(await response.text()).toBe('{"n":"é"');
  });

  it.each([
    ['{"n":1,"name":"Zo\u00eb","more":"x"}', '{"n":1,"name":"Zo\u00c3\u00ab\u00e9","more":"x"}'],
    ['{"n":1,"m":2}', '{"n\u00e9":1,"m":2}'],
    ['[]', 'null'],
  ])('not_utf8 of %s holds a byte that a strict reader of UTF-8 refuses', async (right, wrong) => {
    const bytes = await (await spoil('not_utf8', right)).arrayBuffer();
    // Byte by byte, so what was two bytes of UTF-8 is two characters here.
    expect(Buffer.from(bytes).toString('latin1')).toBe(wrong);
    if (wrong === 'null') return;
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
    expect(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))).toContain('\uFFFD');
  });

  it('stale_answer is a day old', async () => {
    const before = Date.now();
    const { headers } = await spoil('stale_answer', '{}');
    expect(Math.abs(before - 86_400_000 - Date.parse(headers.get('date') ?? ''))).toBeLessThan(5000);
  });

  it.each([
    ['unauthorized', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['method_not_allowed', 405],
    ['bad_request', 400],
    ['conflict', 409],
    ['unprocessable', 422],
    ['server_error', 500],
  ] as const)('%s is %i in the words of the system', async (name, status) => {
    const response = await spoil(name, '{}');
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text: 'refused' });
  });

  it('error_with_200 is the body of a 500', async () => {
    const response = await spoil('error_with_200', '{}');
    expect({ status: response.status, text: await response.text() }).toEqual({
      status: 200,
      text: 'refused',
    });
  });

  it.each([
    ['error_page', 500, /^<!doctype html>/],
    ['bad_gateway', 502, /^<!doctype html>/],
    ['login_page', 200, /^<!doctype html>/],
    ['unavailable', 503, /^$/],
    ['no_content', 204, /^$/],
    ['empty_body', 200, /^$/],
  ] as const)('%s is %i', async (name, status, body) => {
    const response = await spoil(name, '{}');
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(body);
  });
});

describe('a fault of size', () => {
  it('many_rows is a million of the first row, in a list that can be parsed', async () => {
    const text = await (await spoil('many_rows', '{"n":1,"rows":[{"n":2},{"n":3}]}')).text();
    expect(JSON.parse(text).rows).toHaveLength(1_000_000);
    expect(text.startsWith('{"n":1,"rows":[{"n":2},{"n":2},')).toBe(true);
    expect(text.endsWith(',{"n":2}]}')).toBe(true);
  });

  it.each([
    ['{"n":1}', '{"n":1,"rows":[', ']}'],
    ['[]', '[', ']'],
  ])('many_rows of %s, which has no rows, are more than 5 MiB of others', async (right, before, after) => {
    const text = await (await spoil('many_rows', right)).text();
    expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
    expect(text).toBe(`${before}{"row":1}${',{"row":1}'.repeat(999_999)}${after}`);
  });

  it('huge_body is the right answer and 6 MiB of spaces', async () => {
    const text = await (await spoil('huge_body', '{"n":1}')).text();
    expect(text.length).toBe(7 + 6 * 1024 * 1024);
    expect(text.trimEnd()).toBe('{"n":1}');
  });

  it.each([
    ['{"n":1}', '{"n":1,"nested":[100000]100000}'],
    ['[1]', '[1,[100000]100001'],
  ])('deep_nesting adds lists in lists to %s', async (right, wrong) => {
    const text = await (await spoil('deep_nesting', right)).text();
    // Each run of brackets as one and its length.
    expect(text.replace(/\[{2,}|\]{2,}/g, (run) => `${run[0]}${run.length}`)).toBe(wrong);
  });
});
