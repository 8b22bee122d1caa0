import { Rational } from '@callscope/test-utils/rational';
import type { MockApi } from '../src/createMockApi';
import type { StoredCall } from '../src/world/tables/StoredCall';

// What the recounts share. Nothing here imports core: that is what they check.

/** A raw call as the world keeps it. */
export type Call = Required<StoredCall>;

/** UTC days, both included. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** The raw calls of a token's tenant that began in a range of days. */
export function selectCalls(api: MockApi, { token, first, last }: Range & { readonly token: string }) {
  const agencyId = api.users.find((user) => user.token === token)?.agencyId ?? 'nobody';
  return [...api.world.calls({ agencyId })].filter((call) => {
    const day = dayOf(call);
    return call.agencyId === agencyId && day >= first && day <= last;
  });
}

/** The UTC day on which a call began. */
export function dayOf(call: Call): string {
  return new Date(call.startMs).toISOString().slice(0, 10);
}

/** What calls have of something together; a call that lacks it adds nothing. */
export function total(calls: readonly Call[], pick: (call: Call) => number | null): number {
  return calls.reduce((sum, call) => sum + (pick(call) ?? 0), 0);
}

/** A ratio over the completed calls that hold it, four decimals; 0 when none does. */
export function averageRatio(calls: readonly Call[], pick: (call: Call) => number | null): number {
  const values = calls.filter((call) => call.status === 'completed').flatMap((call) => pick(call) ?? []);
  const sum = values.reduce((all, value) => all.plus(Rational.ofDecimal(value)), new Rational(0n));
  return values.length === 0 ? 0 : sum.over(new Rational(BigInt(values.length))).roundHalfAwayFromZero(4);
}

/** One decimal; 0 over nothing. */
export function percent(part: number, whole: number): number {
  return quotient(part * 100, whole, 1);
}

/** Rounded once, a half away from zero; 0 over nothing. */
export function quotient(part: number, whole: number, digits: number): number {
  return whole === 0 ? 0 : new Rational(BigInt(part), BigInt(whole)).roundHalfAwayFromZero(digits);
}
