import { memberPath } from '../figures/memberPath';
import type { Check } from './Check';

/**
 * A check for each member of the result. It is given the member as it came (`undefined` when it was left out)
 * and the members that have been checked before it.
 */
type MemberChecks<T, TChecked> = {
  readonly [Name in keyof Required<TChecked>]: (
    apiName: string,
    argument: string,
    value: Name extends keyof T ? T[Name] : undefined,
    checked: TChecked,
  ) => TChecked[Name];
};

/**
 * Checks an object member by member, in the order of the checks. The result holds what they return, `undefined`
 * left out; members without a check do not pass.
 */
export function fields<T extends object, TChecked extends object = T>(
  checks: MemberChecks<T, TChecked>,
): Check<T, TChecked> {
  return (apiName, argument, value) => {
    const checked = {} as TChecked; // complete once every check has run
    for (const name in checks) {
      const received = value[name as keyof object]; // the checks are there because nobody knows what it is
      const member = checks[name](apiName, memberPath(argument, name), received, checked);
      if (member !== undefined) checked[name] = member;
    }
    return checked;
  };
}
