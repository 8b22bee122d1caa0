import { findUser } from '../../users/findUser';
import type { MockUser } from '../../users/MockUser';
import type { FaultAnswer, FaultContext } from '../FaultContext';
import { changeCount } from '../json/changeCount';
import { emptyAnswer } from '../json/emptyAnswer';
import type { Spoiler } from '../json/Spoiler';
import { spoilDates } from '../json/spoilDates';
import { exemptFromFaults } from '../readFaultHeader';
import { otherPeriods } from './otherPeriods';
import { spoilWith } from './spoilWith';

/** What to ask in place of what was asked; `null` when there is nothing else to ask. */
type OtherRequest = (context: FaultContext, body: string) => Request | null;

const anotherCount: Spoiler = (value) => changeCount(value, (count) => count + 126);

/** The answer to another request, when that is another answer; else the right one, spoilt. */
async function askOther(
  context: FaultContext,
  makeOther: OtherRequest,
  otherwise: Spoiler,
): Promise<Response> {
  const body = await context.request.clone().text();
  const right = await context.answer();
  if (!right.ok) return right;
  const text = await right.clone().text();
  const request = makeOther(context, body);
  const other = request === null ? undefined : await context.askAgain(request);
  if (other?.ok && (await other.clone().text()) !== text) return other;
  return spoilWith(otherwise)({ ...context, answer: async () => right });
}

/** Right answers to what nobody asked. */
export const askedAgain = {
  empty_answer: (context) =>
    askOther(
      context,
      asUser((users) => users.find(({ token }) => /-empty$/.test(token))),
      emptyAnswer,
    ),
  wrong_tenant: (context) =>
    askOther(
      context,
      asUser((users, asker) =>
        users.find(({ agencyId }) => agencyId !== null && agencyId !== asker?.agencyId),
      ),
      anotherCount,
    ),
  wrong_period: (context) =>
    askOther(
      context,
      ({ request, target, nowMs }, body) => {
        const change = otherPeriods[target.system];
        if (change === undefined) return null;
        const url = new URL(request.url);
        change(url.searchParams, nowMs);
        return copyOf(request, { url, body, headers: new Headers(request.headers) });
      },
      (value) => spoilDates.shifted_days(value) ?? anotherCount(value),
    ),
} satisfies Readonly<Record<string, FaultAnswer>>;

function asUser(
  choose: (users: readonly MockUser[], asker: MockUser | undefined) => MockUser | undefined,
): OtherRequest {
  return ({ request, target, users }, body) => {
    const known = users.filter(({ system }) => target.system.startsWith(system));
    const asker = findUser(known, request) ?? known.find((user) => body.includes(carrierKeyOf(user)));
    const other = choose(
      known.filter(({ isExpired }) => !isExpired),
      asker ?? known[0],
    );
    if (other === undefined) return null;
    const headers = new Headers(request.headers);
    headers.delete('cookie');
    headers.set('authorization', `Bearer ${other.token}`);
    const otherBody = asker && body.replaceAll(carrierKeyOf(asker), carrierKeyOf(other));
    return copyOf(request, { url: new URL(request.url), headers, body: otherBody ?? body });
  };
}

/** The carrier is asked by a key of its own, in a form. */
function carrierKeyOf({ token }: MockUser): string {
  return token.replace(/^mock-kaleyra-/, 'mock-carrier-');
}

function copyOf(
  { method, signal }: Request,
  { url, headers, body }: { url: URL; headers: Headers; body: string },
): Request {
  exemptFromFaults(headers);
  // The length of a body that was changed is another one.
  headers.delete('content-length');
  return new Request(url, { method, headers, signal, ...(body !== '' && { body }) });
}
