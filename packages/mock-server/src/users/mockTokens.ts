import type { MockTokens } from './MockUser';

/** The tokens of the main users. */
export function mockTokens(): MockTokens {
  return {
    virsyn: 'mock-virsyn-main',
    vyom: 'mock-vyom-main',
    loquent: 'mock-loquent-main',
    kaleyra: 'mock-kaleyra-main',
  };
}
