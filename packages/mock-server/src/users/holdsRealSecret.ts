import { looksReal } from './looksReal';
import { readCredentials } from './readCredentials';

const keyHeaders = ['apikey', 'api-key', 'x-api-key'];
const keyParameters = ['api_key', 'apikey', 'access_token', 'token'];

/**
 * Whether a request carries a secret that looks real, wherever the four systems and the carrier read one: bearer
 * token, key, session cookie, query or form. Cookies of other names are not looked at: a browser sends those of
 * every other server on this machine along.
 */
export async function holdsRealSecret(request: Request): Promise<boolean> {
  const { headers } = request;
  const secrets = [
    ...readCredentials(headers).map(({ secret }) => secret),
    ...keyHeaders.map((name) => headers.get(name)),
    ...parametersOf(new URL(request.url).searchParams),
    ...parametersOf(await readForm(request)),
  ];
  return secrets.some((secret) => typeof secret === 'string' && looksReal(secret));
}

function parametersOf(parameters: URLSearchParams): readonly string[] {
  return keyParameters.flatMap((name) => parameters.getAll(name));
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams();
  return new URLSearchParams(await request.clone().text());
}
