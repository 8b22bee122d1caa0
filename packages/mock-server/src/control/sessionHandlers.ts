import { HttpResponse, http, type RequestHandler } from 'msw';
import { renewedToken } from '../users/renewedToken';
import { sessionCookieName } from '../users/sessionCookieName';
import type { ControlOptions } from './ControlOptions';
import { cookieHint } from './cookieHint';

// Only Loquent knows a cookie. Scripts of a page cannot read it, as they cannot read a real one.
const attributes = 'Path=/loquent; HttpOnly; SameSite=Lax';

/**
 * `POST /_mock/sign-in?user=TOKEN` gives the caller the session cookie of a user, for example of
 * `mock-loquent-view-own`, or with its renewed token the renewed one; `POST /_mock/sign-out` takes it away. From a
 * form both lead back to the control page.
 * A page that MSW answers cannot be given a cookie of this kind; it uses a bearer token.
 */
export function sessionHandlers({ users }: Pick<ControlOptions, 'users'>): RequestHandler[] {
  return [
    http.post('*/_mock/sign-in', ({ request }) => {
      const token = new URL(request.url).searchParams.get('user');
      const user = users.find((one) => token === one.token || token === renewedToken(one.token));
      if (user === undefined || user.cookie === null) {
        const error = 'user is the token of a user with a cookie; GET /_mock/users lists them';
        return HttpResponse.json({ error }, { status: 400 });
      }
      return answer(request, `${sessionCookieName}=${token}; ${attributes}`, {
        signedIn: user.label,
        hint: cookieHint(new URL(request.url).origin),
      });
    }),
    http.post('*/_mock/sign-out', ({ request }) =>
      answer(request, `${sessionCookieName}=; Max-Age=0; ${attributes}`, { signedIn: null }),
    ),
  ];
}

/** What a caller that is no form is told. */
interface SessionAnswer {
  /** The user's label; `null` for nobody. */
  readonly signedIn: string | null;
  /** What a page must do for the cookie to reach Loquent. */
  readonly hint?: string;
}

function answer(request: Request, cookie: string, body: SessionAnswer): Response {
  const headers = { 'Set-Cookie': cookie };
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  if (!isForm) return HttpResponse.json(body, { headers });
  return new HttpResponse(null, { status: 303, headers: { ...headers, Location: '/_mock/' } });
}
