import { expect, it } from 'vitest';
import * as everything from '../src/index';
import * as virsyn from '../src/virsyn/index';

it('exports these values and no others', () => {
  expect(Object.keys(everything).sort()).toEqual([
    'AbortedError',
    'BodyError',
    'ClientError',
    'ConfigError',
    'ContractError',
    'HttpError',
    'NetworkError',
    'ScopeError',
    'TimeoutError',
    'TokenError',
    'createVirsynClient',
    'defineSource',
    'isClientError',
  ]);
});

it('exports these values of one system at its subpath', () => {
  expect(Object.keys(virsyn).sort()).toEqual(['ClientError', 'createVirsynClient', 'isClientError']);
});
