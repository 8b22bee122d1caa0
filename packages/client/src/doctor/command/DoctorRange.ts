/** The ranges that have a name on the command line. */
export const doctorRanges = ['today', 'yesterday', '7d', '30d', '90d', 'all'] as const;

/** A range of the command line: one that has a name, or two days, both included. */
export type DoctorRange =
  | (typeof doctorRanges)[number]
  | {
      /** `YYYY-MM-DD` */
      readonly firstDay: string;
      /** `YYYY-MM-DD`, not before `firstDay`. */
      readonly lastDay: string;
    };

/** A range as the command line writes it, for example `7d` or `2026-02-10..2026-02-16`. */
export function writeRange(range: DoctorRange): string {
  return typeof range === 'string' ? range : `${range.firstDay}..${range.lastDay}`;
}
