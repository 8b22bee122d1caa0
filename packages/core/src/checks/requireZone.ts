import { createOffsetProbe } from '../time/createOffsetProbe';

/**
 * @returns `timeZone`, when the platform knows it
 * @throws {InputError} `unknown_zone`
 */
export function requireZone(apiName: string, _argument: string, timeZone: string): string {
  createOffsetProbe(apiName, timeZone);
  return timeZone;
}
