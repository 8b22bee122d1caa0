import { HttpResponse } from 'msw';
import type { FaultAnswer, FaultContext } from '../FaultContext';
import { changeRows, isRow } from '../json/changeRows';
import { RawJson, writeJson } from '../json/writeJson';
import { waitFor } from '../waitFor';
import { readAnswer } from './readAnswer';
import { streamOf } from './streamOf';

type Pieces = AsyncGenerator<string | Uint8Array, void, undefined>;

const byteEveryMs = 50;
// Long enough that what was sent has arrived: a reset overtakes what waits to be read.
const beforeResetMs = 30;
const rowCount = 1_000_000;

async function stream(
  context: FaultContext,
  make: (text: string, signal: AbortSignal) => Pieces,
): Promise<Response> {
  const right = await readAnswer(context);
  if (right instanceof Response) return right;
  const body = streamOf((signal) => make(right.text, signal), context.signal);
  return new HttpResponse(body, { status: right.status, headers: right.headers });
}

/** The right answer in pieces, or more of it than anybody can want. */
export const streamAnswers = {
  slow_body: (context) =>
    stream(context, async function* (text, signal) {
      for (const byte of new TextEncoder().encode(text)) {
        if ((await waitFor(byteEveryMs, signal)) === 'aborted') throw new Error('nobody waits any more');
        yield Uint8Array.of(byte);
      }
    }),
  reset_mid_body: (context) =>
    stream(context, async function* (text, signal) {
      yield text.slice(0, Math.floor(text.length / 2));
      await waitFor(beforeResetMs, signal);
      throw new Error('the connection is to break here');
    }),
  huge_body: (context) =>
    stream(context, async function* (text) {
      yield text;
      for (let sent = 0; sent < 96; sent += 1) yield ' '.repeat(65_536);
    }),
  many_rows: (context) =>
    stream(context, async function* (text) {
      const { before, row, after } = splitAtRows(JSON.parse(text));
      yield `${before}${row}`;
      const thousand = `,${row}`.repeat(1000);
      for (let sent = 1000; sent < rowCount; sent += 1000) yield thousand;
      yield `${`,${row}`.repeat(999)}${after}`;
    }),
  deep_nesting: (context) =>
    stream(context, async function* (text) {
      const depth = 100_000;
      const lists = new RawJson(`${'['.repeat(depth)}${']'.repeat(depth)}`);
      const value: unknown = JSON.parse(text);
      if (Array.isArray(value)) yield writeJson([...value, lists]);
      else yield writeJson(isRow(value) ? { ...value, nested: lists } : lists);
    }),
} satisfies Readonly<Record<string, FaultAnswer>>;

/** The answer's text before and after the rows of its first list; one without rows gets a list of others. */
function splitAtRows(value: unknown) {
  // A million of them are 10 MB: more than anybody may want to read.
  let row = '{"row":1}';
  const cut =
    changeRows(value, ([first]) => {
      row = JSON.stringify(first);
      return [new RawJson(marker)];
    })?.value ?? (isRow(value) ? { ...value, rows: [new RawJson(marker)] } : [new RawJson(marker)]);
  const [before = '', after = ''] = writeJson(cut).split(marker);
  return { before, row, after };
}

// A control character cannot stand in a JSON text, so nothing in the answer looks like it.
const marker = '\u0000';
