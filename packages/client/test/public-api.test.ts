import { expect, it } from 'vitest';
import * as everything from '../src/index';
import * as kaleyra from '../src/kaleyra/index';
import * as loquent from '../src/loquent/index';
import * as virsyn from '../src/virsyn/index';
import * as vyom from '../src/vyom/index';

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
    'checkIdentities',
    'checkKaleyraIdentities',
    'checkLoquentIdentities',
    'checkVirsynIdentities',
    'checkVyomIdentities',
    'createKaleyraClient',
    'createLoquentClient',
    'createVirsynClient',
    'createVyomClient',
    'defineSource',
    'isClientError',
  ]);
});

it.each([
  ['Virsyn', virsyn],
  ['Vyom', vyom],
  ['Loquent', loquent],
  ['Kaleyra', kaleyra],
])('exports the client of %s and what recognises errors at its subpath', (name, subpath) => {
  expect(Object.keys(subpath).sort()).toEqual([
    'ClientError',
    `check${name}Identities`,
    `create${name}Client`,
    'isClientError',
  ]);
});
