import type { IdentityBreach } from '../../src/identities/IdentityBreach';
import { everyNumber } from './everyNumber';

/** By method and by the identities that break, the numbers that break them when they are one more; `-` for none. */
export type BrokenBy = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What every number of answers breaks; of a list, those of its first row. */
export function brokenBy<TAnswers extends object>(
  check: (answers: TAnswers) => readonly IdentityBreach[],
  answers: TAnswers,
): BrokenBy {
  const found: Record<string, Record<string, readonly string[]>> = {};
  for (const { path, bumped } of everyNumber(answers)) {
    if (/\[[1-9]/.test(path)) continue;
    // A copy with another number has the shape of the original.
    const names = [...new Set(check(bumped as TAnswers).map(({ identity }) => identity))].join(' ') || '-';
    const [method = ''] = path.split(/[.[]/, 1);
    const ofMethod = found[method] ?? {};
    const member = path.slice(method.length).replace(/^\./, '');
    found[method] = { ...ofMethod, [names]: [...(ofMethod[names] ?? []), member] };
  }
  return found;
}
