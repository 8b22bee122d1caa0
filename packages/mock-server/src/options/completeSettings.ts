import { MockServerError } from '../MockServerError';
import { defaultSettings, type SystemSettings } from '../systems/SystemSettings';
import { requireObject } from './requireObject';

/** The words that each setting may be. */
export const settingChoices = {
  dailyStats: ['lagging', 'settled'],
  vyomRevision: ['current', 'older'],
  carrierRecords: ['data', 'records'],
  kaleyraToken: ['optional', 'required'],
} as const satisfies { readonly [Name in keyof SystemSettings]: readonly SystemSettings[Name][] };

/**
 * Settings with {@link defaultSettings} where one is left out.
 * @param apiName the function they were given to
 * @throws {MockServerError} `invalid_option` for an unknown setting or word
 */
export function completeSettings(apiName: string, own: Partial<SystemSettings>): SystemSettings {
  requireObject(apiName, 'settings', own, Object.keys(settingChoices));
  const given = Object.entries(own).filter(([, word]) => word !== undefined);
  for (const [name, word] of given) {
    const choices = new Map<string, readonly string[]>(Object.entries(settingChoices)).get(name) ?? [];
    if (choices.includes(word)) continue;
    throw new MockServerError(
      'invalid_option',
      `${apiName} requires settings.${name} to be ${choices.join(' or ')}, got ${JSON.stringify(word)}`,
    );
  }
  return { ...defaultSettings, ...Object.fromEntries(given) };
}
