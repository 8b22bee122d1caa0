/** Where each system stands on a server. */
export interface BaseUrl {
  readonly name: string;
  readonly url: string;
}

/** The base URLs below an origin, the systems in the order of the contracts and the control page last. */
export function baseUrls(origin: string): readonly BaseUrl[] {
  return [
    { name: 'Virsyn', url: `${origin}/virsyn` },
    { name: 'Vyom', url: `${origin}/vyom` },
    { name: 'Loquent', url: `${origin}/loquent` },
    { name: 'Kaleyra', url: `${origin}/kaleyra` },
    { name: 'Kaleyra carrier', url: `${origin}/kaleyra-carrier/v1` },
    { name: 'Control page', url: `${origin}/_mock/` },
  ];
}
