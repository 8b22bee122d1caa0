import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../src/errors/ConfigError';
import { type AnswersBySystem, checkIdentities } from '../src/identities/checkIdentities';
import { kaleyraAnswers } from './support/kaleyraAnswers';
import { loquentAnswers } from './support/loquentAnswers';
import { pathOf, placesOf, withValueAt } from './support/places';
import { virsynAgreeing } from './support/virsynAgreeing';
import { vyomAnswers } from './support/vyomAnswers';

const answers: AnswersBySystem = {
  virsyn: virsynAgreeing,
  vyom: vyomAnswers,
  loquent: loquentAnswers,
  kaleyra: kaleyraAnswers,
};
// The keys of a literal are its members.
const systems = Object.keys(answers) as readonly (keyof AnswersBySystem)[];

describe('checkIdentities', () => {
  it('holds the answers of the system it is told to one another', () => {
    const namesOf = (system: keyof AnswersBySystem) =>
      checkIdentities(system, answers[system]).map(({ identity }) => identity);
    expect(namesOf('virsyn')).toEqual([]);
    expect(namesOf('vyom')).toEqual([]);
    expect(namesOf('loquent')).toEqual(['message_heatmap_sum']);
    expect(namesOf('kaleyra')).toContain('status_sum');
  });

  it.each(['Virsyn', 'toString', '', undefined, null])('refuses the system %j', (system) => {
    // What plain JavaScript may pass.
    const check = () => checkIdentities(system as 'virsyn', {});
    expect(check).toThrow(ConfigError);
    expect(check).toThrow(/^callscope requires system to be one of virsyn, vyom, loquent, kaleyra, got /);
  });
});

describe.each(systems)('The identities of %s', (system) => {
  const whole = answers[system];

  it('do not ask for anything to be there', () => {
    const usual = JSON.stringify(checkIdentities(system, whole));
    // A row without what names it is another row.
    const names = ['date', 'day', 'hour', 'agent_number'];
    for (const place of placesOf(whole).filter((steps) => !names.includes(String(steps.at(-1))))) {
      for (const gone of [undefined, null]) {
        const breaches = checkIdentities(system, withValueAt(whole, place, gone) as object);
        // What is gone is never taken for a number.
        for (const { left, right } of breaches) {
          expect(left.path === pathOf(place) || right.path.split(/ [+/] /).includes(pathOf(place))).toBe(
            false,
          );
        }
        expect(JSON.stringify(breaches).length).toBeLessThanOrEqual(usual.length);
      }
    }
  });

  it('throw nothing and count nothing over any JSON in an answer', () => {
    // In the place of a whole answer only one of its kind passes.
    const places = placesOf(whole).filter((place) => place.length > 1);
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, value) => {
        const place = places[at % places.length] ?? [];
        for (const { difference, tolerance } of checkIdentities(
          system,
          withValueAt(whole, place, value) as object,
        )) {
          expect(Math.abs(difference)).toBeGreaterThan(tolerance);
          expect(Number.isFinite(difference)).toBe(true);
        }
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) },
    );
  });

  // What plain JavaScript may pass.
  const check = (given: unknown) => () => checkIdentities(system, given as object);
  const methods = Object.keys(whole);

  it.each([null, undefined, 3, 'text', [], () => whole])('refuse %j, and say what to give', (none) => {
    expect(check(none)).toThrow(ConfigError);
    expect(check(none)).toThrow(
      `${system} requires one object of answers by method, any of ${methods.join(', ')}`,
    );
  });

  it('refuse the answer of a method that there is not, whatever it is', () => {
    for (const answer of [{}, null, undefined]) {
      expect(check({ ...whole, overveiw: answer })).toThrow(ConfigError);
      expect(check({ ...whole, overveiw: answer })).toThrow(
        `${system} takes the answers of only ${methods.join(', ')}, got one of overveiw`,
      );
    }
    expect(check({ 'mock-virsyn-main': {} })).toThrow(/got one of \[…\]$/);
    expect(check({ toString: {} })).toThrow(ConfigError);
  });

  it.each(methods)('refuse what is no whole answer of %s, and take none', (method) => {
    const answer: unknown = Reflect.get(whole, method);
    const others = [5, 'text', true, Array.isArray(answer) ? {} : [], Object(answer).data ?? 0];
    for (const other of others) {
      expect(check({ [method]: other })).toThrow(ConfigError);
      expect(check({ [method]: other })).toThrow(`${system} requires ${method} to be the `);
    }
    for (const none of [undefined, null]) expect(check({ [method]: none })()).toEqual([]);
  });

  it('leave the answers as they are', () => {
    const before = JSON.stringify(whole);
    checkIdentities(system, whole);
    expect(JSON.stringify(whole)).toBe(before);
  });
});
