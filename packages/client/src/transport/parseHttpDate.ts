// IMF-fixdate, the one form senders may use (RFC 9110 section 5.6.7). Date.parse takes far too much else.
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The moment that a header such as `Date` names, epoch milliseconds; `null` without one, or in another form. */
export function parseHttpDate(text: string | null): number | null {
  const epochMs = text !== null && httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(epochMs) ? null : epochMs;
}
