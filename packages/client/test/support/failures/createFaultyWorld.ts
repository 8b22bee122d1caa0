import { getEventListeners } from 'node:events';
import { vi } from 'vitest';
import type { ClientOptions } from '../../../src/ClientOptions';
import { type AnyClient, type AnySystem, withOwner } from '../everySystem';
import { recordSignals } from '../recordSignals';
import type { Fault } from './createFault';

/** All that surrounds a client, each part of which reaches the fault before it does its work. */
export interface FaultyWorld {
  readonly connect: () => AnyClient;
  /** A caller's signal. */
  readonly createSignal: () => AbortSignal;
  readonly listener: () => void;
  /** What the next request, or all that come, are answered with instead of figures. */
  readonly refuse: (status: number, isForEver?: boolean) => void;
  readonly accept: () => void;
  /** Whatever is still open of what a client has opened. */
  readonly findLeaks: () => readonly string[];
}

const encoder = new TextEncoder();

/** @param fault reached with every call, chunk, token, timer and listener */
export function createFaultyWorld(system: AnySystem, fault: Fault): FaultyWorld {
  const signals: AbortSignal[] = [];
  let openBodies = 0;
  let refusal: { readonly status: number; readonly isForEver: boolean } | null = null;
  let tokenCount = 0;

  const toBody = (value: unknown) => {
    let chunk: Uint8Array | null = encoder.encode(JSON.stringify(value));
    openBodies += 1;
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          try {
            fault.reach('chunk');
          } catch (error) {
            openBodies -= 1;
            throw error;
          }
          if (chunk === null) {
            openBodies -= 1;
            controller.close();
          } else {
            controller.enqueue(chunk);
            chunk = null;
          }
        },
        cancel: () => {
          openBodies -= 1;
        },
      },
      { highWaterMark: 0 },
    );
  };

  const listener = () => fault.reach('listener');
  const options: Partial<ClientOptions> = {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      fault.reach('fetch');
      request.signal.throwIfAborted();
      if (refusal) {
        const { status, isForEver } = refusal;
        if (!isForEver) refusal = null;
        return new Response(toBody({ message: 'refused' }), { status });
      }
      return new Response(toBody(withOwner(system.answerTo(request), 'me')));
    },
    getAccessToken: async () => {
      fault.reach('token');
      tokenCount += 1;
      return `token-${tokenCount}`;
    },
    onUnauthorized: listener,
    onContractDrift: listener,
    onWarning: listener,
    retryJitter: () => {
      fault.reach('listener');
      return 0;
    },
  };

  return {
    connect: () => {
      const { made, signals: ofIdentity } = recordSignals(() => system.connect(options));
      signals.push(...ofIdentity);
      return made;
    },
    createSignal: () => {
      const { signal } = new AbortController();
      signals.push(signal);
      const add = signal.addEventListener.bind(signal);
      signal.addEventListener = (...subscription: Parameters<typeof add>) => {
        fault.reach('signal');
        add(...subscription);
      };
      return signal;
    },
    listener,
    refuse: (status, isForEver = false) => {
      refusal = { status, isForEver };
    },
    accept: () => {
      refusal = null;
    },
    findLeaks: () => {
      const listeners = signals.flatMap((signal) => getEventListeners(signal, 'abort'));
      return [
        ...(vi.getTimerCount() > 0 ? [`${vi.getTimerCount()} timers`] : []),
        ...(listeners.length > 0 ? [`${listeners.length} listeners`] : []),
        ...(openBodies > 0 ? [`${openBodies} bodies`] : []),
      ];
    },
  };
}
