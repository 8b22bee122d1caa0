import { pipeline, Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { detectDelimiter } from './detectDelimiter';
import { requireUtf8 } from './requireUtf8';

/** A row of the file, its header included. */
export interface FileRow {
  /** The line on which the row begins; the first line of the file is 1. */
  readonly line: number;
  /** How many lines it takes; more than 1 when a quoted cell holds line breaks. */
  readonly lineCount: number;
  /** `null` when a quote opens in this row and never closes: all that follows belongs to it. */
  readonly cells: readonly string[] | null;
}

const startBytes = 65_536;

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

/**
 * Reads the rows of a CSV text one by one: `,`, `;` or tab as the first line has it, quoted cells, any line
 * ending, with or without a byte order mark or a final newline. Empty lines are not rows.
 * @param chunks UTF-8, cut anywhere
 * @throws {CallLogError} `not_text` at the first bytes that are not UTF-8 text
 */
export async function* readRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileRow, void, undefined> {
  const end = { isNewline: false };
  const { start, rest } = await takeStart(noteEnd(withPlainNewlines(requireUtf8(chunks)), end));
  let unclosedQuote = false;
  const parser = parse({
    bom: true,
    delimiter: detectDelimiter(start.toString('utf8')),
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      unclosedQuote = true;
      return undefined;
    },
  });
  // A failure of the source ends the parser with the same error, and so the loop below.
  pipeline(Readable.from(rest, { objectMode: false }), parser, () => undefined);
  let linesBefore = 0;
  let emptyBefore = 0;
  for await (const parsed of parser) {
    // The parser's stream is untyped; with `info: true` and without `columns` this is what it yields.
    const { record, info } = parsed as ParsedRow;
    const emptyLines = info.empty_lines - emptyBefore;
    yield {
      line: linesBefore + 1 + emptyLines,
      lineCount: info.lines - linesBefore - emptyLines,
      cells: record,
    };
    linesBefore = info.lines;
    emptyBefore = info.empty_lines;
  }
  if (unclosedQuote) {
    const emptyLines = parser.info.empty_lines - emptyBefore;
    // The parser counts a line behind a final newline; nothing is on it.
    const lastLine = parser.info.lines - (end.isNewline ? 1 : 0);
    yield {
      line: linesBefore + 1 + emptyLines,
      lineCount: lastLine - linesBefore - emptyLines,
      cells: null,
    };
  }
}

async function* noteEnd(chunks: AsyncIterable<Buffer>, end: { isNewline: boolean }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    end.isNewline = chunk[chunk.length - 1] === 10;
    yield chunk;
  }
}

/** Line ends of any system as `\n`, also where a chunk ends between `\r` and `\n`. */
async function* withPlainNewlines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let endedWithReturn = false;
  for await (const chunk of chunks) {
    const isJustNewline = endedWithReturn && chunk[0] === 10;
    const text = isJustNewline ? chunk.subarray(1) : chunk;
    if (chunk.length > 0) endedWithReturn = chunk[chunk.length - 1] === 13;
    if (text.length > 0) yield text.includes(13) ? replaceReturns(text) : text;
  }
}

function replaceReturns(chunk: Buffer): Buffer {
  const plain = Buffer.allocUnsafe(chunk.length);
  let length = 0;
  for (let index = 0; index < chunk.length; index += 1) {
    if (chunk[index] === 10 && chunk[index - 1] === 13) continue;
    plain[length] = chunk[index] === 13 ? 10 : (chunk[index] ?? 0);
    length += 1;
  }
  return plain.subarray(0, length);
}

/** The first bytes, enough for any header, and everything again from the start. */
async function takeStart(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ start: Buffer; rest: AsyncGenerator<Buffer> }> {
  const taken: Buffer[] = [];
  let byteCount = 0;
  // Wherever chunks end: an empty line may be all that the first one holds.
  while (byteCount < startBytes) {
    const { value, done } = await chunks.next();
    if (done) break;
    taken.push(value);
    byteCount += value.length;
  }
  const start = Buffer.concat(taken);
  return { start, rest: prepend(start, chunks) };
}

async function* prepend(start: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (start.length > 0) yield start;
  yield* rest;
}
