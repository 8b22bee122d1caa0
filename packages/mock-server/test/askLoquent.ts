import type { MockApi } from '../src/createMockApi';
import { type AskOptions, ask } from './ask';

/** The path of one of Loquent's endpoints. @param timeRange as it is before it is percent-encoded; none when left out */
export function loquentPath(endpoint: string, timeRange?: string): string {
  const query = timeRange === undefined ? '' : `?time_range=${encodeURIComponent(timeRange)}`;
  return `/loquent/api/dashboard/${endpoint}${query}`;
}

/** The JSON text of a custom range. */
export function customRange(start: string, end: string): string {
  return JSON.stringify({ custom: { start, end } });
}

/** The JSON body of a 200 from one of Loquent's endpoints, asked for by the main user unless another token is given. */
export async function askLoquent(
  api: MockApi,
  endpoint: string,
  { timeRange, token = 'mock-loquent-main' }: AskOptions & { readonly timeRange?: string } = {},
): Promise<unknown> {
  const { status, text } = await ask(api, loquentPath(endpoint, timeRange), { token });
  if (status !== 200) throw new Error(`${endpoint} answered ${status}: ${text}`);
  return JSON.parse(text);
}
