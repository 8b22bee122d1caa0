import type { ContractMember, Kind } from './ContractTable';

const words = ['""', '"0"', '"null"', '"NaN"', '"unheard_of"', '"<b>\\u0000\\ud800</b>"', '"constructor"'];
const counts = ['0', '-0', '1', '1.0', '1e3', '9007199254740991'];
const moments = [
  '"2026-02-24T09:15:15Z"',
  '"2028-02-29T23:59:59.999999+05:30"',
  '"1000-01-01T00:00:00-12:00"',
];

/** JSON texts that the contract has a place for, the odd ones, by what should stand there. */
const texts: Readonly<Record<Kind, readonly string[]>> = {
  object: [],
  list: ['[]'],
  count: counts,
  measure: [...counts, '0.1', '67.5', '1e308', '5e-324'],
  rate: [...counts, '-1', '101', '66.66666666666667', '-1e308'],
  text: words,
  flag: ['true', 'false'],
  day: ['"2028-02-29"', '"1000-01-01"', '"9999-12-31"'],
  moment: moments,
  dated: [...words, ...moments, '"2026-03-12 14:30:00 -05:00"', '"Mar 12"', '"2026-3-1"'],
  weekday: ['0', '-0', '6'],
  isoWeekday: ['1', '7'],
  hour: ['0', '-0', '23'],
  yes: ['true'],
  ok: ['"ok"'],
  anything: ['null', '7', '[[]]', '{"toString":null}'],
};

/** What may stand at a member; `undefined` takes the member away. */
export const allowedTexts = ({ kind, presence }: ContractMember): readonly (string | undefined)[] => [
  ...texts[kind],
  ...(['nullable', 'option', 'held', 'spare'].includes(presence) ? ['null'] : []),
  ...(['owed', 'nullable'].includes(presence) ? [] : [undefined]),
];
