import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberGroups } from './numberGroups';
import { rankTexts } from './rankTexts';

const API = 'rollUpDailyColumnar';

/** Rows of a first part and two texts, of which so many are possible that tables do not suffice for few rows. */
const randomRows = fc
  .tuple(fc.constantFrom(1, 3, 5000), fc.constantFrom(1, 2, 3000), fc.constantFrom(1, 2, 3000))
  .chain(([days, agencies, clients]) =>
    fc.record({
      days: fc.constant(days),
      agencies: fc.constant(agencies),
      clients: fc.constant(clients),
      rows: fc.array(
        fc.tuple(fc.nat({ max: days - 1 }), fc.nat({ max: agencies - 1 }), fc.nat({ max: clients - 1 })),
        { maxLength: 12 },
      ),
    }),
  );

const texts = Array.from({ length: 3000 }, (_, at) => `text ${String(at).padStart(4, '0')}`);

describe('numberGroups', () => {
  it('numbers rows as sorting their keys as texts does, whatever is possible', () => {
    fc.assert(
      fc.property(randomRows, ({ days, agencies, clients, rows }) => {
        const keys = Int32Array.from(rows, ([day]) => day);
        const agency = { codes: Uint16Array.from(rows, ([, at]) => at), values: texts.slice(0, agencies) };
        const client = { codes: Uint16Array.from(rows, ([, , at]) => at), values: texts.slice(0, clients) };
        const rowOf = numberGroups(keys, days, [
          rankTexts(API, 'agencyId', agency),
          rankTexts(API, 'clientId', client),
        ]);
        const keyTexts = rows.map(([day, at, other]) =>
          [String(day).padStart(4, '0'), texts[at], texts[other]].join(),
        );
        const sorted = [...new Set(keyTexts)].sort();
        expect([...keys]).toEqual(keyTexts.map((key) => sorted.indexOf(key)));
        expect(rowOf.map((row) => keyTexts[row])).toEqual(sorted);
      }),
      propertyRuns,
    );
  });
});
