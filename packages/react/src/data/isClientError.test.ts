import { isClientError as isOfClient, NetworkError } from '@callscope/client';
import { expect, it } from 'vitest';
import { isClientError } from './isClientError';

it('agrees with the client', () => {
  const values = [
    new NetworkError({ system: 'virsyn', endpoint: 'overview' }),
    new Error('other'),
    null,
    'text',
  ];
  expect(values.map(isClientError)).toEqual(values.map(isOfClient));
  expect(values.map(isClientError)).toEqual([true, false, false, false]);
});
