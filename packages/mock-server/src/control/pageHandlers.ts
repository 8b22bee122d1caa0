import { HttpResponse, http, type RequestHandler } from 'msw';
import { MockServerError } from '../MockServerError';
import type { ControlOptions } from './ControlOptions';
import { controlPage } from './controlPage';
import { controlStyle } from './controlStyle';
import { endFault } from './endFault';
import { readFaultForm } from './readFaultForm';

const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The control page at `/_mock/`: a page of plain forms without a script, so that any strict policy lets it work. */
export function pageHandlers(options: ControlOptions): RequestHandler[] {
  const page = (request: Request, problem: string | null) =>
    HttpResponse.html(controlPage({ ...options, origin: new URL(request.url).origin, problem }), {
      status: problem === null ? 200 : 400,
      headers: {
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    });
  return [
    http.get('*/_mock/', ({ request }) => page(request, null)),
    http.get('*/_mock/style.css', () =>
      HttpResponse.text(controlStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8' } }),
    ),
    http.post('*/_mock/', async ({ request }) => {
      try {
        change(options, new URLSearchParams(await request.text()));
      } catch (error) {
        if (!(error instanceof MockServerError)) throw error;
        return page(request, error.message);
      }
      // Back to the page by GET, so that loading it again sends nothing again.
      return new HttpResponse(null, { status: 303, headers: { Location: '/_mock/' } });
    }),
  ];
}

function change({ faults }: ControlOptions, form: URLSearchParams): void {
  switch (form.get('action')) {
    case 'clear':
      faults.clear();
      break;
    case 'remove':
      endFault(faults, form.get('fault') ?? '');
      break;
    case 'add':
      faults.set([...faults.list(), readFaultForm(form)]);
      break;
    default:
      throw new MockServerError('invalid_fault', 'action is add, remove or clear');
  }
}
