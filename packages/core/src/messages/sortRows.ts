import type { MessageRows } from './MessageRows';

// Insertion beats the platform's sort on few rows; its cost grows with the square of their number.
const LARGEST_INSERTION = 64;

/**
 * The rows by contact, moment and id, otherwise as they came: a counting sort by contact, then a small sort
 * inside each.
 *
 * @param contactCount above every code
 * @param refuse throws for a row whose code is not
 */
export function sortRows(
  { contact, atMs, id }: MessageRows,
  contactCount: number,
  refuse: (row: number) => void,
): Uint32Array {
  const order = new Uint32Array(contact.length);
  const sortedMs = new Float64Array(contact.length);
  const places = new Uint32Array(contactCount + 1);
  // A count stands one place up, so that its sum is where a contact begins, and once scattered, where it ends.
  for (let row = 0; row < contact.length; row += 1) {
    const code = contact[row] ?? 0;
    if (code >= contactCount) refuse(row);
    bump(code + 1);
  }
  for (let code = 1; code < contactCount; code += 1) {
    places[code] = (places[code] ?? 0) + (places[code - 1] ?? 0);
  }
  for (let row = 0; row < contact.length; row += 1) {
    const place = bump(contact[row] ?? 0);
    order[place] = row;
    sortedMs[place] = atMs[row] ?? 0;
  }
  let first = 0;
  for (let code = 0; code < contactCount; code += 1) {
    const last = places[code] ?? 0;
    if (last - first > LARGEST_INSERTION) order.subarray(first, last).sort(compare);
    else insert(first, last);
    first = last;
  }
  return order;

  function bump(code: number): number {
    const count = places[code] ?? 0;
    places[code] = count + 1;
    return count;
  }

  function compare(left: number, right: number): number {
    const byMoment = (atMs[left] ?? 0) - (atMs[right] ?? 0);
    return byMoment || (id && id[left] !== id[right] ? ((id[left] ?? 0) < (id[right] ?? 0) ? -1 : 1) : 0);
  }

  function insert(first: number, last: number): void {
    for (let index = first + 1; index < last; index += 1) {
      const row = order[index] ?? 0;
      const instantMs = sortedMs[index] ?? 0;
      let place = index;
      for (; place > first; place -= 1) {
        const before = order[place - 1] ?? 0;
        const beforeMs = sortedMs[place - 1] ?? 0;
        if (beforeMs < instantMs || (beforeMs === instantMs && compare(before, row) <= 0)) break;
        order[place] = before;
        sortedMs[place] = beforeMs;
      }
      order[place] = row;
      sortedMs[place] = instantMs;
    }
  }
}
