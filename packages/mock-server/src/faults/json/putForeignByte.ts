import { changeFirst } from './changeFirst';
import { spoilAnyway } from './spoilAnyway';
import { RawJson, writeJson } from './writeJson';

// "é" in ISO-8859-1. UTF-8 begins three bytes with it, and what follows here begins none.
const foreign = 0xe9;
// No JSON text holds a control character, so nothing in the answer looks like it.
const marker = '\u0000';

/**
 * A JSON text as bytes, with one that is not UTF-8 at the end of its first text, or without one of its first name.
 * @param text JSON; one without texts and names is spoilt as {@link spoilAnyway} does
 */
export function putForeignByte(text: string): Uint8Array<ArrayBuffer> {
  const value: unknown = JSON.parse(text);
  const marked = changeFirst(value, (_key, one) =>
    typeof one === 'string' ? { value: new RawJson(JSON.stringify(one).replace(/"$/, `${marker}"`)) } : null,
  );
  const written = marked === null ? text.replace(/(?<!\\)":/, `${marker}":`) : writeJson(marked.value);
  const [before = '', after] = written.split(marker);
  const encoder = new TextEncoder();
  if (after === undefined) return encoder.encode(writeJson(spoilAnyway(value)));
  const [start, end] = [encoder.encode(before), encoder.encode(after)];
  const bytes = new Uint8Array(start.length + 1 + end.length);
  bytes.set(start);
  bytes[start.length] = foreign;
  bytes.set(end, start.length + 1);
  return bytes;
}
