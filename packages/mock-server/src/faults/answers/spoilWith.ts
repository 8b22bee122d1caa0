import { HttpResponse } from 'msw';
import type { FaultAnswer } from '../FaultContext';
import type { Spoiler } from '../json/Spoiler';
import { spoilAnyway } from '../json/spoilAnyway';
import { writeJson } from '../json/writeJson';
import { readAnswer } from './readAnswer';

/** The fault that sends the right answer with its JSON spoilt. A refusal stays as it is. */
export function spoilWith(spoil: Spoiler): FaultAnswer {
  return async (context) => {
    const right = await readAnswer(context);
    if (right instanceof Response) return right;
    const value: unknown = JSON.parse(right.text);
    const spoilt = spoil(value);
    const text = writeJson(spoilt === null ? spoilAnyway(value) : spoilt.value);
    return new HttpResponse(text, { status: right.status, headers: right.headers });
  };
}
