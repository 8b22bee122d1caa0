/** A `fetch` that answers from a function and remembers what was sent. */
export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly Request[];
}

/**
 * @param answer called with each request and how many came before it; what it throws, `fetch` rejects with
 */
export function createFakeFetch(
  answer: (request: Request, index: number) => Response | Promise<Response>,
): FakeFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return answer(request, requests.length - 1);
    },
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** An answer that never comes. */
export const never = (): Promise<Response> => new Promise(() => undefined);
