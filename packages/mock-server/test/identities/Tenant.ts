import { getResponse } from 'msw';
import type { MockApi } from '../../src/createMockApi';
import type { Organization } from '../../src/world/Organization';
import type { StoredAiUsage } from '../../src/world/tables/AiUsageTable';
import type { StoredLeg } from '../../src/world/tables/LegTable';
import type { StoredMessage } from '../../src/world/tables/MessageTable';
import type { StoredCall } from '../../src/world/tables/StoredCall';

/** A tenant of a mock, with its raw rows as plain lists. */
export interface Tenant {
  readonly organization: Organization;
  readonly nowMs: number;
  readonly calls: readonly Required<StoredCall>[];
  readonly legs: readonly StoredLeg[];
  readonly messages: readonly StoredMessage[];
  readonly aiUsage: readonly StoredAiUsage[];
  /** The body that the tenant's own user of a system gets from a path below `/`. @throws {Error} unless it is a 200 */
  readonly get: (path: string) => Promise<unknown>;
  /** Asks Kaleyra for a sync of a range of days, `YYYY/MM/DD`, and gives the answer's body. */
  readonly sync: (fromDate: string, toDate: string) => Promise<unknown>;
}

/** Reads a tenant's rows once. @throws {Error} for a role that the world does not have */
export function readTenant(api: MockApi, role: string): Tenant {
  const organization = api.world.organizations.find((one) => one.role === role);
  if (organization === undefined) throw new Error(`the world has no tenant "${role}"`);
  const { calls, legs, messages, aiUsage } = organization.records;
  const read = async (path: string, expectedStatus: number, body?: object): Promise<unknown> => {
    const request = new Request(`http://mock.example${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer mock-${path.split('/')[1]}-${role}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await getResponse(api.handlers, request);
    const text = (await response?.text()) ?? '';
    if (response?.status !== expectedStatus) throw new Error(`${path} answered ${response?.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    organization,
    nowMs: api.world.nowMs,
    calls: rowsOf(calls),
    legs: rowsOf(legs),
    messages: rowsOf(messages),
    aiUsage: rowsOf(aiUsage),
    get: (path) => read(path, 200),
    sync: (from_date, to_date) => read('/kaleyra/calls/sync', 201, { from_date, to_date }),
  };
}

function rowsOf<T>(
  table: { readonly length: number; readonly at: (index: number) => T } | null,
): readonly T[] {
  return Array.from({ length: table?.length ?? 0 }, (_, index) => {
    // A table that is `null` has a length of 0 above.
    return (table as NonNullable<typeof table>).at(index);
  });
}
