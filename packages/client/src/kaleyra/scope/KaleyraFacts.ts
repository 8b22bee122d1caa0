import type { ClientErrorFacts } from '../../errors/ClientError';

/** What the errors of a source of Kaleyra say of it. */
export type KaleyraFacts = Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>;
