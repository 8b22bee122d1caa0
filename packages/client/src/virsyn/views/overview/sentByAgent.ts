import type { VirsynToolUsage } from '../../wire/VirsynOverview';

/** How many emails and SMS the agent sent; `null` unless the numbers of both were sent. */
export function sentByAgent(usage: VirsynToolUsage | null | undefined): number | null {
  const { emails_sent = null, sms_sent = null } = usage ?? {};
  return emails_sent === null || sms_sent === null ? null : emails_sent + sms_sent;
}
