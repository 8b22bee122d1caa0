import type { ClientErrorCode } from '../../errors/ClientError';

/** What is done about each code of the client's errors. */
const advices: Readonly<Record<ClientErrorCode, string>> = {
  unauthorized: 'Get a fresh secret from the system, and check that it belongs to this address.',
  forbidden: "Ask an administrator for access, or use another user's secret.",
  not_found:
    'Check that --base-url is the address of the system itself, and that this system has the endpoint.',
  bad_request: 'Compare the versions of the system and of @callscope/client, or ask for another --range.',
  rate_limited: 'Wait, then run this again.',
  server: 'Run this again later; if it stays, give the operator of the system the request id or the time.',
  network: 'Check the address, and that this machine reaches it.',
  timeout: 'Give a higher --timeout-ms, or ask for a shorter --range.',
  aborted: 'Run this again.',
  bad_body: 'Something else than the system answered, often a login page or a proxy: check --base-url.',
  too_large: 'Ask for a shorter --range.',
  contract: 'Compare the versions of the system and of @callscope/client; the paths say where they differ.',
  token: 'Check the secret.',
  unsupported_scope: 'Ask for another --range.',
  config: 'Check the options; this may also be a mistake of callscope-doctor.',
};

/** Why no answer came, by the beginning of Node's code for it. */
const networkAdvices: readonly (readonly [start: string, advice: string])[] = [
  ['ECONNREFUSED', 'Nothing listens at this address: is the system running, and is the port right?'],
  ['ENOTFOUND', 'No such host name: check --base-url for a mistype.'],
  ['EAI_AGAIN', 'The host name could not be looked up: check the network and its DNS.'],
  [
    'redirect',
    'The system redirects, which is never followed with a secret: give the final address as --base-url.',
  ],
  [
    'blocked port',
    'Node.js never speaks HTTP with this port: check --base-url, or serve the system on another.',
  ],
  ['ECONNRESET', 'The connection broke: look at the log of the system or of the proxy before it.'],
  ['UND_ERR_SOCKET', 'The connection broke: look at the log of the system or of the proxy before it.'],
  ['UND_ERR_CONNECT', 'No connection came about: a firewall, or a wrong port.'],
  ['CERT', 'The certificate is not accepted: renew it, or check that the host name is the one it is for.'],
  ['ERR_TLS', 'The certificate is not for this host name: check --base-url.'],
  ['ERR_SSL', 'No encrypted connection came about: check that the port speaks https.'],
  ['DEPTH_ZERO', 'The certificate is self-signed: set NODE_EXTRA_CA_CERTS to the authority that signed it.'],
  ['SELF_SIGNED', 'The certificate is self-signed: set NODE_EXTRA_CA_CERTS to the authority that signed it.'],
  [
    'UNABLE_TO',
    'The certificate has an unknown signer: set NODE_EXTRA_CA_CERTS to the authority that signed it.',
  ],
];

/** What to do next about a failure, a sentence. */
export function adviceFor(code: ClientErrorCode, reason: string | null): string {
  const known = code === 'network' && networkAdvices.find(([start]) => reason?.startsWith(start));
  return known ? known[1] : advices[code];
}
