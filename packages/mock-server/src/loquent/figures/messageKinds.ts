import type { MessageDirection } from '@callscope/core';

/** Two columns of some messages, equally long, and what the codes of the second mean. */
export interface MessageKinds<T extends string> {
  /** 1 for outbound, 0 for inbound. */
  readonly isOutbound: Uint8Array;
  /** 0 for absence, else the place of a choice from 1 on. */
  readonly codes: Uint8Array;
  readonly choices: readonly T[];
}

/**
 * Messages one by one for core's counts: an object for each kind of message, not for each message.
 * @param describe makes the object of a kind
 */
export function* messageKinds<T extends string, R>(
  { isOutbound, codes, choices }: MessageKinds<T>,
  describe: (direction: MessageDirection, choice: T | null) => R,
): Generator<R, void, undefined> {
  const values = [null, ...choices];
  const inbound = values.map((choice) => describe('inbound', choice));
  const outbound = values.map((choice) => describe('outbound', choice));
  for (let index = 0; index < codes.length; index += 1) {
    const kind = (isOutbound[index] === 1 ? outbound : inbound)[codes[index] ?? 0];
    if (kind !== undefined) yield kind;
  }
}
