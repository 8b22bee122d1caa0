const services: Readonly<Record<string, string>> = {
  CallForward: 'Forwarded',
  Click2Call: 'Click to call',
};

/** A service of Kaleyra in words; one that is not known here as it was sent, `null` for an empty one. */
export function describeService(service: string): string | null {
  return (Object.hasOwn(services, service) && services[service]) || service || null;
}
