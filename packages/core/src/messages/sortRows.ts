import type { MessageRows } from './MessageRows';

// Insertion beats the platform's sort on few rows; its cost grows with the square of their number.
const LARGEST_INSERTION = 64;

/**
 * A copy of the rows by contact, moment, inbound before outbound, and id, otherwise as they came: a counting
 * sort by contact, then a small sort inside each.
 *
 * @param contactCount above every code
 * @param refuse throws for a row whose code is not
 * @returns the copy, and where each of its rows stood
 */
export function sortRows(
  { contact, atMs, isOutbound, phone, id }: MessageRows,
  contactCount: number,
  refuse: (row: number) => void,
): { readonly rows: MessageRows; readonly order: Uint32Array } {
  const { length } = atMs;
  const order = new Uint32Array(length);
  const moments = new Float64Array(length);
  const contacts = new Uint32Array(length);
  const directions = new Uint8Array(length);
  const phones = new Uint32Array(length);
  const places = new Uint32Array(contactCount + 1);
  // A count stands one place up, so that its sum is where a contact begins, and once scattered, where it ends.
  for (let row = 0; row < length; row += 1) {
    const code = contact[row] ?? 0;
    if (code >= contactCount) refuse(row);
    places[code + 1] = (places[code + 1] ?? 0) + 1;
  }
  for (let code = 1; code < contactCount; code += 1) {
    places[code] = (places[code] ?? 0) + (places[code - 1] ?? 0);
  }
  for (let row = 0; row < length; row += 1) {
    const code = contact[row] ?? 0;
    const place = places[code] ?? 0;
    places[code] = place + 1;
    order[place] = row;
    moments[place] = atMs[row] ?? 0;
  }
  let first = 0;
  for (let code = 0; code < contactCount; code += 1) {
    const last = places[code] ?? 0;
    contacts.fill(code, first, last);
    if (last - first <= LARGEST_INSERTION) insert(first, last);
    else {
      order.subarray(first, last).sort(compare);
      for (; first < last; first += 1) moments[first] = atMs[order[first] ?? 0] ?? 0;
    }
    first = last;
  }
  for (let place = 0; place < length; place += 1) {
    const row = order[place] ?? 0;
    directions[place] = isOutbound[row] ?? 0;
    phones[place] = phone[row] ?? 0;
  }
  const ids = id && Array.from(order, (row) => id[row] ?? 0);
  return {
    rows: { contact: contacts, atMs: moments, isOutbound: directions, phone: phones, id: ids },
    order,
  };

  function compare(left: number, right: number): number {
    const difference =
      (atMs[left] ?? 0) - (atMs[right] ?? 0) || (isOutbound[left] ?? 0) - (isOutbound[right] ?? 0);
    return difference || (id && id[left] !== id[right] ? ((id[left] ?? 0) < (id[right] ?? 0) ? -1 : 1) : 0);
  }

  function insert(start: number, end: number): void {
    for (let index = start + 1; index < end; index += 1) {
      const row = order[index] ?? 0;
      const instantMs = moments[index] ?? 0;
      let place = index;
      for (; place > start; place -= 1) {
        const beforeMs = moments[place - 1] ?? 0;
        if (beforeMs < instantMs) break;
        if (beforeMs === instantMs && compare(order[place - 1] ?? 0, row) <= 0) break;
        order[place] = order[place - 1] ?? 0;
        moments[place] = beforeMs;
      }
      order[place] = row;
      moments[place] = instantMs;
    }
  }
}
