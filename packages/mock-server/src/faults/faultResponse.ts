import { askedAgain } from './answers/askedAgain';
import { pageAnswers } from './answers/pageAnswers';
import { redirectAnswer } from './answers/redirectAnswer';
import { refusalAnswers } from './answers/refusalAnswers';
import { spoilWith } from './answers/spoilWith';
import { streamAnswers } from './answers/streamAnswers';
import { textAnswers } from './answers/textAnswers';
import type { FaultName } from './Fault';
import type { FaultAnswer, FaultContext } from './FaultContext';
import type { Spoiler } from './json/Spoiler';
import { spoilDates } from './json/spoilDates';
import { spoilFields } from './json/spoilFields';
import { spoilNumbers } from './json/spoilNumbers';
import { spoilRows } from './json/spoilRows';

const answers = {
  ...refusalAnswers,
  ...pageAnswers,
  ...textAnswers,
  ...streamAnswers,
  ...askedAgain,
} satisfies Readonly<Record<string, FaultAnswer>>;

const spoilers = { ...spoilNumbers, ...spoilFields, ...spoilRows, ...spoilDates } satisfies Readonly<
  Record<string, Spoiler>
>;

const redirects = {
  redirect_301: 301,
  redirect_302: 302,
  redirect_303: 303,
  redirect_307: 307,
  redirect_308: 308,
} as const;

/** What a fault makes of an answer, when all waiting is over. */
export async function faultResponse(context: FaultContext): Promise<Response> {
  return answerOf(context.fault.name)(context);
}

function answerOf(name: FaultName): FaultAnswer {
  // These wait or strike elsewhere, and what is left of them is the right answer and nothing.
  if (name === 'latency' || name === 'refused_preflight') return ({ answer }) => answer();
  if (name === 'timeout') return answers.connection_reset;
  if (isOneOf(redirects, name)) return redirectAnswer(redirects[name]);
  if (isOneOf(spoilers, name)) return spoilWith(spoilers[name]);
  return answers[name];
}

function isOneOf<T extends object>(names: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(names, name);
}
