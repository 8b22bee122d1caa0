import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callVolume } from './callVolume';

const repeat = (count: number, service: string) => Array.from({ length: count }, () => ({ service }));

describe('callVolume', () => {
  it('P3 counts 1231 incoming, 825 forwarded and 32 click-to-call legs as 2088 in all', () => {
    const legs = deepFreeze([
      ...repeat(1231, 'Incoming'),
      ...repeat(825, 'CallForward'),
      ...repeat(32, 'Click2Call'),
    ]);
    expect(callVolume(legs)).toEqual({
      total: 2088,
      incoming: 1231,
      forwarded: 825,
      click2call: 32,
      other: 0,
    });
  });

  it('counts services of other names and spellings as other', () => {
    const legs = ['Unknown', 'incoming', 'CALLFORWARD', 'click2call', 'constructor'].map((service) => ({
      service,
    }));
    expect(callVolume(legs)).toEqual({ total: 5, incoming: 0, forwarded: 0, click2call: 0, other: 5 });
  });

  it('gives zeros for no legs', () => {
    expect(callVolume([])).toEqual({ total: 0, incoming: 0, forwarded: 0, click2call: 0, other: 0 });
  });

  it('takes any iterable, once', () => {
    expect(callVolume(new Set(repeat(3, 'Incoming')).values())).toMatchObject({ total: 3, incoming: 3 });
  });

  it('refuses a leg without a service, naming which', () => {
    expect(() => callVolume([{ service: 'Incoming' }, { service: '' }])).toThrow(
      'callVolume requires legs[1].service to be a text that is not empty, got ""',
    );
  });

  it('counts a service as often as filtering finds it, and loses no leg', () => {
    const service = fc.constantFrom('Incoming', 'CallForward', 'Click2Call', 'Unknown', 'x');
    fc.assert(
      fc.property(fc.array(service, { maxLength: 40 }), (services) => {
        const volume = callVolume(services.map((name) => ({ service: name })));
        const count = (name: string) => services.filter((other) => other === name).length;
        expect(volume).toEqual({
          total: services.length,
          incoming: count('Incoming'),
          forwarded: count('CallForward'),
          click2call: count('Click2Call'),
          other: count('Unknown') + count('x'),
        });
      }),
      propertyRuns,
    );
  });
});
