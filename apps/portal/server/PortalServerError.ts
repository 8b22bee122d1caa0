/** Why the portal did not start. */
export class PortalServerError extends Error {
  override readonly name = 'PortalServerError';

  constructor(
    readonly code: 'port_taken' | 'not_started' | 'not_built',
    message: string,
  ) {
    super(message);
  }
}
