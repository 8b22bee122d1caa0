/**
 * Minutes that a wall clock is ahead of UTC, by the text after its reading: `Z`, `UTC`, or `HH`, `HHMM` or `HH:MM`
 * after a sign. Whatever is no `-` is taken for a `+`.
 *
 * @param greatestHours hours beyond which there is no such offset
 * @returns whole minutes; `null` for an offset that does not exist
 */
export function offsetMinutesOf(text: string, greatestHours: number): number | null {
  if (/^(?:z|utc)$/i.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', ''));
  if (hours > greatestHours || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
