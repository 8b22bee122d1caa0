import { MockServerError } from '../MockServerError';

/**
 * Reads an option's text `NAME=VALUE,NAME=VALUE` as an object, without the spaces around names and values. A
 * name or a value holds neither a comma nor an equals sign; of two pairs with one name the last counts.
 * @param option as it was typed, for the message, for example `--map`
 * @throws {MockServerError} `invalid_option` for a pair that is none
 * @example parsePairs('--map', 'start=when, duration=len') // => { start: 'when', duration: 'len' }
 */
export function parsePairs(option: string, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [name = '', value = '', ...more] = pair.split('=').map((part) => part.trim());
      if (name !== '' && value !== '' && more.length === 0) return [name, value];
      throw new MockServerError(
        'invalid_option',
        `${option} is NAME=VALUE, more of them after commas, got ${pair}`,
      );
    }),
  );
}
