import { HttpResponse } from 'msw';
import { dayMs } from '../../time/dayMs';
import type { FaultAnswer, FaultContext } from '../FaultContext';
import { putForeignByte } from '../json/putForeignByte';
import { type RightAnswer, readAnswer } from './readAnswer';

/** What becomes of a right answer's text and headers. */
type TextChange = (right: RightAnswer) => {
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
};

async function change(context: FaultContext, make: TextChange): Promise<Response> {
  const right = await readAnswer(context);
  if (right instanceof Response) return right;
  const { text = right.text, headers = {} } = make(right);
  return new HttpResponse(text, { status: right.status, headers: { ...right.headers, ...headers } });
}

/** The right answer with something wrong about its text or its headers. */
export const textAnswers = {
  truncated_json: (context) =>
    change(context, ({ text }) => ({ text: text.slice(0, Math.floor(text.length / 2)) })),
  byte_order_mark: (context) => change(context, ({ text }) => ({ text: `\uFEFF${text}` })),
  wrong_charset: (context) =>
    change(context, () => ({ headers: { 'content-type': 'application/json; charset=ISO-8859-1' } })),
  not_utf8: (context) => change(context, ({ text }) => ({ text: putForeignByte(text) })),
  wrong_content_type: (context) => change(context, () => ({ headers: { 'content-type': 'text/html' } })),
  wrong_encoding: (context) => change(context, () => ({ headers: { 'content-encoding': 'gzip' } })),
  wrong_length: (context) =>
    change(context, ({ text }) => ({
      headers: { 'content-length': String(new TextEncoder().encode(text).length + 100) },
    })),
  // A name of nobody: `.invalid` is reserved (RFC 2606).
  bad_cors: (context) =>
    change(context, () => ({ headers: { 'access-control-allow-origin': 'https://another-origin.invalid' } })),
  stale_answer: (context) =>
    change(context, () => ({
      headers: { date: new Date(Date.now() - dayMs).toUTCString(), age: String(dayMs / 1000) },
    })),
} satisfies Readonly<Record<string, FaultAnswer>>;
