const dayMs = 86_400_000;

/** Calendar days from one to another, both included, `YYYY-MM-DD`. */
export function daysFrom(start: string, end: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(start); at <= Date.parse(end); at += dayMs) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
