import { describe, expect, it } from 'vitest';
import { createIdentity } from './createIdentity';

describe('createIdentity', () => {
  it('counts generations at the end of the key, and keeps one array for each', () => {
    const identity = createIdentity('virsyn', ['callscope', 'virsyn']);
    const first = identity.view.keyPrefix();
    expect(first).toEqual(['callscope', 'virsyn', 0]);
    expect(identity.view.keyPrefix()).toBe(first);
    expect(identity.current().keyPrefix).toBe(first);
    identity.change();
    expect(identity.view.keyPrefix()).toEqual(['callscope', 'virsyn', 1]);
    expect(first).toEqual(['callscope', 'virsyn', 0]);
  });

  it('tells listeners when the next generation has begun and the former has ended', () => {
    const identity = createIdentity('virsyn', []);
    const former = identity.current();
    const seen: unknown[] = [];
    identity.view.subscribe(() => {
      const { keyPrefix, signal } = identity.current();
      seen.push([former.signal.aborted, keyPrefix, signal.aborted]);
    });
    expect([former.signal.aborted, seen]).toEqual([false, []]);
    identity.change();
    expect(seen).toEqual([[true, [1], false]]);
  });

  it('who is woken by the end of a generation is already in the next', () => {
    const identity = createIdentity('virsyn', []);
    let woken: unknown;
    identity.current().signal.addEventListener('abort', () => {
      woken = identity.view.keyPrefix();
    });
    identity.change();
    expect(woken).toEqual([1]);
  });

  it('tells a listener once for each subscription, until it is cancelled', () => {
    const identity = createIdentity('virsyn', []);
    let told = 0;
    const listener = () => {
      told += 1;
    };
    const [cancelFirst, cancelSecond] = [
      identity.view.subscribe(listener),
      identity.view.subscribe(listener),
    ];
    identity.change();
    expect(told).toBe(2);
    cancelFirst();
    cancelFirst();
    identity.change();
    expect(told).toBe(3);
    cancelSecond();
    identity.change();
    expect(told).toBe(3);
  });

  it('passes over a listener that throws, that was cancelled meanwhile, or that is new', () => {
    const identity = createIdentity('virsyn', []);
    const told: string[] = [];
    identity.view.subscribe(() => {
      told.push('throws');
      cancel();
      identity.view.subscribe(() => told.push('new'));
      throw new Error('a fault of the host');
    });
    const cancel = identity.view.subscribe(() => told.push('cancelled'));
    identity.view.subscribe(() => told.push('last'));
    identity.change();
    expect(told).toEqual(['throws', 'last']);
  });

  it('hands out no means to change it', () => {
    expect(Object.keys(createIdentity('virsyn', []).view).sort()).toEqual(['keyPrefix', 'subscribe']);
  });

  it.each([5, null, undefined, 'listener', {}])('refuses %j as a listener', (listener) => {
    // JavaScript hosts are not held back by the type.
    expect(() => createIdentity('virsyn', []).view.subscribe(listener as never)).toThrow(
      'virsyn requires the listener of identity.subscribe to be a function',
    );
  });
});
