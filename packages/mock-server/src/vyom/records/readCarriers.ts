import type { UsageRecord } from '@callscope/core';
import type { Organization } from '../../world/Organization';

/** The members of a call's record that say what it went over. */
export type Carrier = Required<Pick<UsageRecord, 'callType' | 'callService' | 'platformNumber'>>;

/** The number of the web among the ways a call can go. */
export const webCarrier = 0;

/**
 * Numbers the ways that an organization's calls went: {@link webCarrier}, else one for each phone. A record's
 * `call_service` and `platform_number` are those of the phone. Its `call_type` is inbound or outbound when not
 * `web`, which no endpoint tells apart.
 */
export function readCarriers({ phones, records: { calls } }: Organization): {
  readonly codeOf: (row: number) => number;
  readonly carrierOf: (code: number) => Carrier & { readonly callService: string | null };
} {
  const medium = calls.medium.view();
  const web = calls.medium.codeOf('web');
  const { codes, values: ids } = calls.phoneId.view();
  return {
    codeOf: (row) => (medium[row] === web ? webCarrier : 1 + (codes[row] ?? 0)),
    carrierOf: (code) => {
      if (code === webCarrier) return { callType: 'web', callService: 'web', platformNumber: null };
      const phone = phones.find(({ id }) => id === ids[code - 1]);
      return { callType: null, callService: phone?.service ?? null, platformNumber: phone?.number ?? null };
    },
  };
}
