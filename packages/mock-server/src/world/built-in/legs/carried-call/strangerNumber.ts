const areas = ['617', '718', '847', '954', '872', '646'] as const;

/** The number of somebody who is in no list: always the same for a call, of the range kept free for stories. */
export function strangerNumber(callSerial: number): string {
  const area = areas[Math.floor(callSerial / 100) % areas.length] ?? areas[0];
  return `+1${area}55501${String(callSerial % 100).padStart(2, '0')}`;
}
