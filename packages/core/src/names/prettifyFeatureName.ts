import { requireText } from '../arguments/requireText';

/**
 * A feature's name in code as words for a reader: `summarize_call`, `summarize-call`, `summarizeCall` and
 * `SummarizeCall` are all `Summarize Call`. Words are parted at `_`, `-`, spaces, before a capital that follows
 * a small letter or a digit, and before the last capital of several when a small letter follows; each begins
 * with a capital and is otherwise kept, so capitals stay together (`SMSReply` is `SMS Reply`) and digits stay
 * with the word before them (`gpt4_summary` is `Gpt4 Summary`). Looks at the letters A–Z alone.
 *
 * @param name not empty; a name that holds nothing but separators is kept as it is
 * @throws {InputError} `missing` for an empty name
 * @example prettifyFeatureName('summarize_call') // => 'Summarize Call'
 */
export function prettifyFeatureName(name: string): string {
  const words = requireText('prettifyFeatureName', 'name', name)
    .replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .split(/[\s_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(' ').trim() || name;
}
