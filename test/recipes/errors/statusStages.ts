import { json } from './answers';
import type { Stage, Stages } from './Stage';

const withStatus = (status: number, headers: Readonly<Record<string, string>> = {}): Stage => ({
  answer: () =>
    status < 400
      ? new Response(null, { status, headers: { location: 'https://elsewhere.example.com/', ...headers } })
      : json({ error: 'words of the system' }, status, headers),
});

const statuses = [
  ...[204, 301, 302, 303, 304, 307, 308],
  ...[400, 402, 403, 404, 405, 406, 408, 409, 410, 413, 415, 422, 425, 429],
  ...[500, 501, 502, 503, 504],
];

/** Every status that the table tells, and failures that call themselves a success. */
export const statusStages: Stages = {
  ...Object.fromEntries(statuses.map((status) => [`${status}`, withStatus(status)])),
  '401, and again with a renewed token': withStatus(401),
  '401, with an API key or a cookie': { ...withStatus(401), options: { auth: { session: 'cookie' } } },
  '429 with `Retry-After: 2`': withStatus(429, { 'retry-after': '2' }),
  '429 with `Retry-After: 3600`': withStatus(429, { 'retry-after': '3600' }),
  '429 with `Retry-After: soon`': withStatus(429, { 'retry-after': 'soon' }),
  '503 with `Retry-After: 3600`': withStatus(503, { 'retry-after': '3600' }),
  '200, Virsyn: `{ "error": … }`': { answer: () => json({ error: 'query failed' }) },
  '200, Vyom: `"success": false`': {
    system: 'vyom',
    answer: () => json({ success: false, message: 'query failed', data: null }),
  },
  '200, Loquent: `"code": 403` beside a `message`': {
    system: 'loquent',
    answer: () => json({ message: 'not yours', code: 403 }),
  },
  '200, Loquent: `"code": 401` beside a `message`, and again with a renewed token': {
    system: 'loquent',
    answer: () => json({ message: 'expired', code: 401 }),
  },
  '200, Kaleyra: `"statusCode": 404`': {
    system: 'kaleyra',
    answer: () => json({ statusCode: 404, message: 'Not Found' }),
  },
};
