import { MockServerError } from '../MockServerError';
import type { SystemSettings } from '../systems/SystemSettings';

const choices = {
  '--daily-stats': ['lagging', 'settled'],
  '--vyom-revision': ['current', 'older'],
} as const;

/**
 * The settings of the command line. Daily figures lag by default, as the real system's do.
 * @throws {MockServerError} `invalid_option` for a word that is none of the choices
 */
export function readSettings(texts: {
  readonly dailyStats: string | undefined;
  readonly vyomRevision: string | undefined;
}): Partial<SystemSettings> {
  return {
    dailyStats: choose('--daily-stats', texts.dailyStats ?? 'lagging'),
    ...(texts.vyomRevision !== undefined && {
      vyomRevision: choose('--vyom-revision', texts.vyomRevision),
    }),
  };
}

function choose<Flag extends keyof typeof choices>(flag: Flag, text: string): (typeof choices)[Flag][number] {
  const words: readonly (typeof choices)[Flag][number][] = choices[flag];
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new MockServerError('invalid_option', `${flag} is ${choices[flag].join(' or ')}, got ${text}`);
}
