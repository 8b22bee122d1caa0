import { HttpResponse, http, type RequestHandler } from 'msw';
import { faultNames } from '../faults/Fault';
import { parseFault } from '../faults/parseFault';
import { MockServerError } from '../MockServerError';
import type { ControlOptions } from './ControlOptions';
import { parseJson } from './parseJson';

/** `/_mock/faults` lists (GET), replaces (PUT `{ "faults": [...] }`) and ends (DELETE) the faults in force. */
export function faultHandlers({ faults }: Pick<ControlOptions, 'faults'>): RequestHandler[] {
  const listFaults = () => HttpResponse.json({ faults: faults.list(), names: faultNames });
  return [
    http.get('*/_mock/faults', listFaults),
    http.put('*/_mock/faults', async ({ request }) => {
      try {
        faults.set(parseFaultList(await request.text()));
      } catch (error) {
        if (!(error instanceof MockServerError)) throw error;
        return HttpResponse.json({ error: error.message }, { status: 400 });
      }
      return listFaults();
    }),
    http.delete('*/_mock/faults', () => {
      faults.clear();
      return listFaults();
    }),
  ];
}

function parseFaultList(text: string) {
  const body = parseJson(text, 'the body');
  const list = typeof body === 'object' && body !== null && 'faults' in body ? body.faults : undefined;
  if (!Array.isArray(list)) {
    throw new MockServerError('invalid_fault', 'the body must be { "faults": [...] }');
  }
  return list.map(parseFault);
}
