import { QueryClient } from '@tanstack/query-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json, never } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';
import { watchQuery } from './support/watchQuery';

const undo: (() => void)[] = [];
const repair = () => {
  for (const one of undo.splice(0)) one();
};
afterEach(() => {
  repair();
  vi.unstubAllGlobals();
});

/** Gives a prototype of the platform a member, as an old library of a page would: one that loops find. */
function extend(prototype: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, { value, enumerable: true, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(prototype, name, before);
    else Reflect.deleteProperty(prototype, name);
  });
}

/** What the platform shares with all code of a page, by name, and how often the process is listened to. */
function membersOfPlatform(): ReadonlyMap<string, unknown> {
  const owners = [Object, Array, String, Promise, Map, Error, Response, Request, Headers, AbortSignal, Event];
  const named: (readonly [string, object])[] = owners.flatMap((owner) => [
    [owner.name, owner],
    [`${owner.name}.prototype`, owner.prototype],
  ]);
  return new Map<string, unknown>([
    ...named.flatMap(([name, owner]) =>
      Reflect.ownKeys(owner).map((key) => {
        const { value, get } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
        return [`${name}.${String(key)}`, value ?? get] as const;
      }),
    ),
    ...Reflect.ownKeys(globalThis).map((key) => [`globalThis.${String(key)}`, true] as const),
    ...process
      .eventNames()
      .map((name) => [`process on ${String(name)}`, process.listenerCount(name)] as const),
  ]);
}

describe.each(everySystem)(
  'T25: a hostile page around the client of $name',
  ({ methods, connect, answerTo }) => {
    /** Asks everything before a page does something to the platform, then all again, also through a cache. */
    const askAround = async (spoil: () => void) => {
      const bodies = new Map<string, string>();
      const addressOf = ({ url }: Request) => url.split('?')[0] ?? '';
      const writer = createFakeFetch((request) => {
        bodies.set(addressOf(request), JSON.stringify(answerTo(request)));
        return json(answerTo(request));
      });
      const { fetch, requests } = createFakeFetch((request) => new Response(bodies.get(addressOf(request))));
      const askAll = (client: ReturnType<typeof connect>) =>
        Promise.all(methods.map((method) => client.ask(method)));
      const expected = await askAll(connect({ fetch: writer.fetch }));
      spoil();
      const cache = new QueryClient();
      const client = connect({ fetch, getAccessToken: async () => 'token-1' });
      const direct = await askAll(client);
      const cached = await Promise.all(methods.map((method) => cache.fetchQuery(client.query(method))));
      repair();
      expect(direct).toEqual(expected);
      expect(cached).toEqual(expected);
      expect(requests).toHaveLength(2 * methods.length);
      for (const { url, headers } of requests) {
        expect(url).not.toContain('canary');
        expect([...headers].map(([name]) => name).sort()).toEqual(['accept', 'authorization']);
      }
    };

    it('whose lists write themselves as JSON in their own way', () =>
      askAround(() => {
        // As those of Prototype.js up to 1.6: a text that holds JSON.
        extend(Array.prototype, 'toJSON', function toJson(this: readonly unknown[]) {
          return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
        });
        extend(String.prototype, 'toJSON', () => 'canary');
        extend(Date.prototype, 'toJSON', () => 'canary');
      }));

    it('whose objects, lists and texts all have members more', () =>
      askAround(() => {
        for (const name of ['each', 'include', 'canary-secret-7']) {
          extend(Object.prototype, name, 'canary-secret-7');
          extend(Array.prototype, name, () => 'canary-secret-7');
          extend(String.prototype, name, { canary: 'canary-secret-7' });
        }
      }));

    it('that has put its own fetch in the place of the platform’s: the one given by the host is called', async () => {
      const patched = vi.fn(() => Promise.reject(new Error('patched')));
      await askAround(() => vi.stubGlobal('fetch', patched));
      expect(patched).not.toHaveBeenCalled();
    });

    it('leaves it as it was: no globals, no prototypes, no listeners', async () => {
      const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
      const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
      const { signal } = new AbortController();
      const { fetch } = createFakeFetch((request) => json(answerTo(request)));
      const before = membersOfPlatform();
      for (let cycle = 0; cycle < 100; cycle += 1) {
        const client = connect({ fetch, getAccessToken: async () => 'token-1' });
        const stopListening = client.identity.subscribe(() => undefined);
        const method = methods[cycle % methods.length] ?? '';
        await client.ask(method, { signal });
        watchQuery(new QueryClient(), client.query(method)).stop();
        stopListening();
        client.resetIdentity();
      }
      const after = membersOfPlatform();
      const changed = [...after].filter(([name, member]) => before.get(name) !== member);
      const countAt = (spy: typeof added, target: unknown) =>
        spy.mock.contexts.filter((one) => one === target).length;
      const listeners = [added, removed].map((spy) => countAt(spy, signal));
      const global = countAt(added, globalThis);
      vi.restoreAllMocks();
      expect(changed.map(([name]) => name)).toEqual([]);
      expect(after.size).toBe(before.size);
      expect(global).toBe(0);
      // Each listener at a signal of the host, which outlives the client, is taken away again.
      expect(listeners[0]).toBeGreaterThanOrEqual(100);
      expect(listeners[1]).toBe(listeners[0]);
    });

    it('takes its listener away from a signal that ends a request, too', async () => {
      const controller = new AbortController();
      const added = vi.spyOn(controller.signal, 'addEventListener');
      const removed = vi.spyOn(controller.signal, 'removeEventListener');
      const client = connect({ fetch: createFakeFetch(never).fetch });
      const failures = methods.map((method) => failureOf(client.ask(method, { signal: controller.signal })));
      controller.abort();
      for (const failure of failures) expect((await failure).code).toBe('aborted');
      expect(added.mock.calls.length).toBeGreaterThan(0);
      expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
    });
  },
);
