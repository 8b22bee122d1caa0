import type { CodeColumn } from './MessageColumns';
import type { MessageRows, MomentRange } from './MessageRows';

// Tables of more would not fit into the fast memory of a processor.
const LARGEST_RADIX = 2 ** 17;

/**
 * A copy of the rows in order of time, at one moment in that of their ids, otherwise as they came: a radix sort,
 * linear however the rows lie.
 *
 * @param range earliest and latest moment
 */
export function sortRows(
  { contact, atMs, isOutbound, phone, idOf }: MessageRows,
  { fromMs, toMs }: MomentRange,
): MessageRows {
  const { length } = atMs;
  const mask = Math.min(LARGEST_RADIX, 2 ** (33 - Math.clz32(length))) - 1;
  let moments: Float64Array = atMs;
  let order = new Uint32Array(length);
  let spare: Float64Array = new Float64Array(length);
  let spareOrder = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) order[row] = row;
  for (let unit = 1; (toMs - fromMs) * unit >= 1; unit /= mask + 1) {
    const places = new Uint32Array(mask + 1);
    const earlier = moments;
    const earlierOrder = order;
    moments = spare;
    order = spareOrder;
    spare = unit < 1 ? earlier : new Float64Array(length);
    spareOrder = earlierOrder;
    for (let row = 0; row < length; row += 1) {
      const digit = (((earlier[row] ?? 0) - fromMs) * unit) & mask;
      places[digit] = (places[digit] ?? 0) + 1;
    }
    for (let digit = 1; digit <= mask; digit += 1) {
      places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
    }
    for (let row = length - 1; row >= 0; row -= 1) {
      const instantMs = earlier[row] ?? 0;
      const digit = ((instantMs - fromMs) * unit) & mask;
      const place = (places[digit] ?? 0) - 1;
      places[digit] = place;
      moments[place] = instantMs;
      order[place] = earlierOrder[row] ?? 0;
    }
  }
  if (idOf) {
    for (let start = 0, end = 0; start < length; start = end) {
      while (moments[end] === moments[start]) end += 1;
      if (end - start > 1) {
        order.subarray(start, end).sort((left, right) => {
          const name = idOf(left);
          return name < idOf(right) ? -1 : Number(name !== idOf(right));
        });
      }
    }
  }
  return {
    contact: pick(contact),
    atMs: moments,
    isOutbound: pick(isOutbound),
    phone: pick(phone),
    idOf: idOf && ((row) => idOf(order[row] ?? 0)),
  };

  function pick(column: CodeColumn): CodeColumn {
    const picked = column.slice();
    for (let place = 0; place < length; place += 1) picked[place] = column[order[place] ?? 0] ?? 0;
    return picked;
  }
}
