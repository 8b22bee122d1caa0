/** The zone whose days, weeks and months Vyom counts in. */
export const vyomDayZone = 'UTC';
