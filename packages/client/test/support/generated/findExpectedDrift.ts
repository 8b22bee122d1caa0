import { valueAt } from '../places';
import type { ContractMember } from './ContractTable';
import { findPlaces } from './findPlaces';

const maxPathLength = 120;

/** What a host is to be told of an answer, by the table: `unknown data[].score`, each once. */
export function findExpectedDrift(answer: unknown, members: readonly ContractMember[]): ReadonlySet<string> {
  const told = new Set<string>();
  const namesByPlace = new Map<string, Set<string>>([['', new Set()]]);
  for (const { path, kind, presence } of members) {
    if (kind === 'object' && !namesByPlace.has(path)) namesByPlace.set(path, new Set());
    const at = path.lastIndexOf('.');
    const parent = path.slice(0, Math.max(at, 0));
    if (!path.endsWith('[]')) namesByPlace.get(parent)?.add(path.slice(at + 1));
    for (const place of findPlaces(answer, path)) {
      const value = valueAt(answer, place);
      const isTold =
        (value === undefined && ['maybe', 'option', 'held'].includes(presence)) ||
        (value === null && presence === 'held');
      if (isTold) told.add(`missing ${path}`);
    }
  }
  for (const [path, names] of namesByPlace) {
    for (const place of findPlaces(answer, path)) {
      const holder = valueAt(answer, place);
      if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue;
      for (const name of Object.keys(holder)) {
        if (names.has(name)) continue;
        const quoted = mayBeMember(name) ? name : '[…]';
        told.add(`unknown ${(path ? `${path}.${quoted}` : quoted).slice(0, maxPathLength)}`);
      }
    }
  }
  return told;
}

/** A name of a contract is a word of 40 characters at most, without a number of five digits or more. */
function mayBeMember(name: string): boolean {
  const isWord = [...name].every(
    (one) =>
      one === '_' || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9'),
  );
  const isNumber = name.split(/\D/).some((digits) => digits.length > 4);
  return isWord && !isNumber && name.length <= 40 && !/^[0-9_]/.test(name) && name !== '';
}
