import { HttpResponse, http, type RequestHandler } from 'msw';
import { refuseCarrier } from '../kaleyra/carrier/refuseCarrier';
import { refuseKaleyra } from '../kaleyra/refuseKaleyra';
import { refuseLoquent } from '../loquent/refuseLoquent';
import type { RefusalForm } from '../systems/Refusal';
import { refuseVirsyn } from '../virsyn/refuseVirsyn';
import { refuseVyom } from '../vyom/refuseVyom';

const refusals: Readonly<Record<string, RefusalForm>> = {
  virsyn: refuseVirsyn,
  vyom: refuseVyom,
  loquent: refuseLoquent,
  kaleyra: refuseKaleyra,
  'kaleyra-carrier': refuseCarrier,
};

/**
 * The 404 of each system for whatever else begins with its name. Only a server has them: in a page such a path may
 * be one of the page's own.
 */
export function unknownPathHandlers(): RequestHandler[] {
  return Object.entries(refusals).map(([system, refuse]) =>
    http.all(new RegExp(`^https?://[^/]+/${system}/`), () => refuse(404)),
  );
}

/** Whether a path is below a system or the control page. */
export function isKnownPath(path: string): boolean {
  const [, first = ''] = path.split('/');
  return path.startsWith(`/${first}/`) && (first === '_mock' || Object.hasOwn(refusals, first));
}

/** How whoever stands at a path words a refusal: a system in its way, all else as `{ "error": … }`. */
export function refusalFormOf(path: string): RefusalForm {
  const [, first = ''] = path.split('/');
  const refuse = Object.hasOwn(refusals, first) ? refusals[first] : undefined;
  return refuse ?? ((status, message = 'Refused') => HttpResponse.json({ error: message }, { status }));
}
