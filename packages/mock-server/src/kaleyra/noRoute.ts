import { KaleyraRefusal } from './KaleyraRefusal';

/**
 * The framework's sentence for a path or method that it does not know; the query, which it repeats, left out. Paths
 * are known in upper and lower case alike, and told as they were asked.
 */
export function noRoute({ method, url }: Pick<Request, 'method' | 'url'>): KaleyraRefusal {
  const path = new URL(url).pathname.replace(/^.*?\/kaleyra(?=\/)/i, '');
  return new KaleyraRefusal(404, `Cannot ${method} ${path}`);
}
