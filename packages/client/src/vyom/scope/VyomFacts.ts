import type { ClientErrorFacts } from '../../errors/ClientError';

/** What the errors of a source of Vyom say of it. */
export type VyomFacts = Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>;
