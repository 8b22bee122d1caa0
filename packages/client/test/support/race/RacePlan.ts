import fc from 'fast-check';

/** What happens beside the requests, each once, in an order that the scheduler draws. */
export type Move =
  /** Every token handed out so far is refused from now on. */
  | 'expire'
  /** The same user signs out and in again. */
  | 'sign_out'
  /** Another user takes over. */
  | 'switch_user'
  /** The caller of the oldest request under way goes away. */
  | 'abort'
  /** 15 seconds go by, which is what a host has to answer. */
  | 'elapse';

/** How a request is made: by a method, by query options, or by query options of before everything else. */
export interface PlannedAsk {
  readonly way: 'method' | 'query' | 'old_query';
  readonly methodIndex: number;
}

/** Everything that is drawn about one race but the order of its events. */
export interface RacePlan {
  readonly asks: readonly PlannedAsk[];
  readonly moves: readonly Move[];
  /** Whether the first token has ended before it is used. */
  readonly isFirstRefused: boolean;
  /** How the host answers its first, second, … call. `late` gives the token of who is signed in by then. */
  readonly hosts: readonly ('prompt' | 'late' | 'broken' | 'hung')[];
  /** How the system answers its first, second, … request. */
  readonly answers: readonly ('sound' | 'broken' | 'hung')[];
  /** Turns of the microtask queue before the first, second, … event. */
  readonly gapTurns: readonly number[];
}

/** Up to seven requests and five moves. */
export const racePlans: fc.Arbitrary<RacePlan> = fc.record({
  asks: fc.array(
    fc.record({
      way: fc.constantFrom('method', 'query', 'old_query'),
      methodIndex: fc.nat(6),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  moves: fc.array(fc.constantFrom('expire', 'expire', 'sign_out', 'switch_user', 'abort', 'elapse'), {
    maxLength: 5,
  }),
  isFirstRefused: fc.boolean(),
  hosts: fc.array(fc.constantFrom('prompt', 'prompt', 'prompt', 'late', 'broken', 'hung'), { maxLength: 6 }),
  answers: fc.array(fc.constantFrom('sound', 'sound', 'sound', 'sound', 'broken', 'hung'), { maxLength: 8 }),
  gapTurns: fc.array(fc.nat(60), { minLength: 8, maxLength: 24 }),
});
