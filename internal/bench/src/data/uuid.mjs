/**
 * A text shaped like the ids that databases give out, the same for the same number.
 *
 * @param {number} number
 */
export function uuid(number) {
  let digits = '';
  for (let part = 0; part < 4; part += 1) {
    const mixed = Math.imul((number + 1) ^ (part * 0x9e3779b9), 0x85ebca6b);
    digits += (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0).toString(16).padStart(8, '0');
  }
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}
