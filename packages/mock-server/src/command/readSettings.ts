import { MockServerError } from '../MockServerError';
import { settingChoices } from '../options/completeSettings';
import type { SystemSettings } from '../systems/SystemSettings';

/**
 * The settings of the command line. Daily figures lag by default, as the real system's do.
 * @throws {MockServerError} `invalid_option` for a word that is none of the choices
 */
export function readSettings(texts: {
  readonly dailyStats: string | undefined;
  readonly vyomRevision: string | undefined;
}): Partial<SystemSettings> {
  return {
    dailyStats: choose('--daily-stats', settingChoices.dailyStats, texts.dailyStats ?? 'lagging'),
    ...(texts.vyomRevision !== undefined && {
      vyomRevision: choose('--vyom-revision', settingChoices.vyomRevision, texts.vyomRevision),
    }),
  };
}

function choose<Word extends string>(flag: string, words: readonly Word[], text: string): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new MockServerError('invalid_option', `${flag} is ${words.join(' or ')}, got ${text}`);
}
