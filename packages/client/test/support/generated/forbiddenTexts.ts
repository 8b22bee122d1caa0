import type { ContractMember, Kind } from './ContractTable';

/** Planted in what is wrong: no error may say it. */
export const canary = 'canary 555-0134';

const quoted = JSON.stringify(canary);
const noNumber = [quoted, '"12"', '""', '"NaN"', 'true', '[]', '{}', '[1]', '1e400', '-1e400'];
const noCount = [...noNumber, '-1', '1.5', '9007199254740992', '-5e-324', '1e308'];
const noText = ['12', 'true', '[]', '{}', `[${quoted}]`];
const noDay = [
  ...noText,
  '""',
  quoted,
  '"2026-02-30"',
  '"2026-2-3"',
  '"2026-02-10T00:00:00Z"',
  '"0026-02-10"',
];
const noMoment = [
  ...noText,
  '""',
  quoted,
  '"2026-02-24"',
  '"2026-02-24T09:15:15"',
  '"2026-02-24 09:15:15"',
  '"2026-02-30T09:15:15Z"',
  '"2026-02-24T24:00:00Z"',
  '1771924515',
];
const noFlag = ['0', '1', '"true"', quoted, '[]', '{}'];

/** JSON texts that the contract has no place for, by what should stand there. */
const texts: Readonly<Record<Kind, readonly string[]>> = {
  object: ['[]', '[{}]', '7', 'true', quoted],
  list: ['{}', '{"0":{}}', '7', 'true', quoted, '[null]', '[7]', '[[]]', `[${quoted}]`],
  count: noCount,
  measure: [...noNumber, '-1', '-0.5'],
  // One out of its range is shown as sent.
  rate: noNumber,
  text: noText,
  flag: noFlag,
  day: noDay,
  moment: noMoment,
  dated: [...noText, '"2026-02-30"', '"2026-13-01 09:15:15 -05:00"', '"2026-02-00T10:00:00Z"'],
  weekday: [...noCount, '7', '1e2'],
  isoWeekday: [...noCount, '0', '-0', '8'],
  hour: [...noCount, '24'],
  yes: ['1', '"true"', '[]', '{}', quoted],
  ok: ['true', '1', '"failed"', '"OK"', quoted, '[]'],
  anything: [],
};

/** What must not stand at a member; `undefined` takes the member away. */
export function forbiddenTexts({ path, kind, presence }: ContractMember): readonly (string | undefined)[] {
  const mayBeNull = ['nullable', 'option', 'held', 'spare'].includes(presence) || kind === 'anything';
  // A row that is taken away is missed by nobody.
  const mayBeAbsent = !['owed', 'nullable'].includes(presence) || path.endsWith('[]');
  return [...texts[kind], ...(mayBeNull ? [] : ['null']), ...(mayBeAbsent ? [] : [undefined])];
}

/** Where within a wrong value the fault is: of a list, its first row when only that is wrong. */
export const faultWithin = (kind: Kind, text: string | undefined): string =>
  kind === 'list' && text?.startsWith('[') ? '[0]' : '';
