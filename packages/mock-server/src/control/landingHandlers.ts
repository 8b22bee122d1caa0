import { HttpResponse, http, type RequestHandler } from 'msw';

/**
 * `/_mock/landing`, where the faults `redirect_…` lead: says whether credentials came along, and never which.
 */
export function landingHandlers(): RequestHandler[] {
  return [
    http.all('*/_mock/landing', ({ request: { headers } }) =>
      HttpResponse.json({
        landed: true,
        authorization: headers.has('authorization'),
        cookie: headers.has('cookie'),
        apikey: headers.has('apikey'),
      }),
    ),
  ];
}
