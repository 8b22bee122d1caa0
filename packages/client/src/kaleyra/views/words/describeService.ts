import { toWord } from '../../../views/toWord';

const services: Readonly<Record<string, string>> = {
  CallForward: 'Forwarded',
  Click2Call: 'Click to call',
};

/** A service of Kaleyra in words; one that is not known here as it was sent, `null` for an empty one. */
export const describeService = (service: string): string | null => toWord(services, service);
