const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short English name of a month, 1–12. */
export function shortMonth(month: number): string {
  return months[month - 1] ?? '';
}
