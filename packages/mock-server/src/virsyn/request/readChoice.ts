import { VirsynRefusal } from '../VirsynRefusal';

/**
 * A parameter that is one of a few words; `null` when it is left out.
 * @throws {VirsynRefusal} 400 for another word; the sources do not say what Virsyn does then
 */
export function readChoice<T extends string>(
  parameters: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | null {
  const text = parameters.get(name);
  if (text === null) return null;
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new VirsynRefusal(400, `Invalid ${name} "${text}". Use one of: ${choices.join(', ')}`);
}
