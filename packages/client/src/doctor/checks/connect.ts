import type { ClientOptions, RequestOptions } from '../../ClientOptions';
import { createKaleyraClient } from '../../kaleyra/createKaleyraClient';
import { createLoquentClient } from '../../loquent/createLoquentClient';
import { createVirsynClient } from '../../virsyn/createVirsynClient';
import { createVyomClient } from '../../vyom/createVyomClient';
import type { DoctorOptions } from '../command/DoctorCommand';
import type { Secret } from '../secrets/Secret';
import type { Probe } from './createProbe';

/** A system's client as the doctor uses it: methods by name. */
export type DoctorClient = Readonly<
  Record<string, (params: Readonly<Record<string, unknown>>, options?: RequestOptions) => Promise<unknown>>
>;

const factories = {
  virsyn: createVirsynClient,
  vyom: createVyomClient,
  loquent: createLoquentClient,
  kaleyra: createKaleyraClient,
};

/**
 * The system's own client.
 *
 * @throws {ConfigError} for an address that it does not take
 */
export function connect(
  { system, baseUrl, timeoutMs }: Pick<DoctorOptions, 'system' | 'baseUrl' | 'timeoutMs'>,
  secret: Secret | null,
  probe: Probe,
  listeners: Required<Pick<ClientOptions, 'onContractDrift' | 'onWarning'>>,
): DoctorClient {
  const client = factories[system]({
    baseUrl,
    timeoutMs,
    fetch: probe.fetch,
    ...listeners,
    ...(secret?.kind === 'token' && { auth: { apiKey: secret.text } }),
  });
  // The plan names methods of this very client, and gives each its own parameters.
  return client as unknown as DoctorClient;
}
