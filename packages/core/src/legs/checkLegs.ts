import type { CallLeg } from './CallLeg';

/** Checks for members of a leg: each throws an `InputError` for a value that its member cannot have. */
export type LegChecks<TMember extends keyof CallLeg> = Readonly<
  Record<TMember, (apiName: string, argument: string, value: unknown) => unknown>
>;

/**
 * The legs one by one, each refused when a member that the caller is about to read is not what its type says.
 *
 * @throws {InputError} what the checks throw
 */
export function* checkLegs<TMember extends keyof CallLeg, TLeg extends Pick<CallLeg, TMember>>(
  apiName: string,
  legs: Iterable<TLeg>,
  checks: LegChecks<TMember>,
): Generator<TLeg> {
  let index = 0;
  for (const leg of legs) {
    for (const member in checks) {
      try {
        checks[member]('', '', leg[member]);
      } catch {
        // Putting this name together for every sound leg would take longer than all the rest.
        checks[member](apiName, `legs[${index}].${member}`, leg[member]);
      }
    }
    yield leg;
    index += 1;
  }
}
