import { expectTypeOf, it } from 'vitest';
import type { ClientAuth, GetAccessToken } from './ClientAuth';

it('is one way to sign in and no two', () => {
  expectTypeOf<{ apiKey: string; allowInBrowser: true }>().toExtend<ClientAuth>();
  expectTypeOf<{ session: 'cookie'; allowCrossSite: undefined }>().toExtend<ClientAuth>();
  expectTypeOf<{ getAccessToken: GetAccessToken }>().toExtend<ClientAuth>();
  expectTypeOf<{ apiKey: string; session: 'cookie' }>().not.toExtend<ClientAuth>();
  expectTypeOf<{ apiKey: string; getAccessToken: GetAccessToken }>().not.toExtend<ClientAuth>();
  expectTypeOf<{ session: 'cookie'; getAccessToken: GetAccessToken }>().not.toExtend<ClientAuth>();
});
