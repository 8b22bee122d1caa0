import type { ClientWarning } from '../../../src/transport/contract/ClientWarning';
import type { ReferenceSystem } from './everyReference';
import { spoilOneByOne } from './spoilOneByOne';
import { viewsOf } from './viewsOf';

/** What a client warns of when one number after another of its recorded answers is one that no rate can be. */
export async function findWarnings(system: ReferenceSystem): Promise<readonly ClientWarning[]> {
  const { scope } = system;
  const found = new Map<string, ClientWarning>();
  const onWarning = (warning: ClientWarning) => {
    found.set(JSON.stringify([warning.endpoint, warning.path, warning.kind]), warning);
  };
  await spoilOneByOne(system, 1000, { onWarning }, (client) => viewsOf(client, scope));
  return [...found.values()];
}
