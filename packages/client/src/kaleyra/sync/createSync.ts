import type { RequestOptions } from '../../ClientOptions';
import { copyMembers } from '../../endpoint/copyMembers';
import { requireOptions } from '../../endpoint/requireOptions';
import type { ClientErrorCode } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import { isClientError } from '../../errors/isClientError';
import type { Generation } from '../../identity/Identity';
import { callHost } from '../../transport/callHost';
import type { AnswerReporter } from '../../transport/contract/createAnswerReporter';
import { parseAnswer } from '../../transport/contract/parseAnswer';
import type { Transport } from '../../transport/Transport';
import { syncSchema } from '../schemas';
import { isLastToAsk } from './isLastToAsk';
import type { KaleyraSyncOptions, KaleyraSyncParams } from './KaleyraSyncParams';
import type { KaleyraSyncDay, KaleyraSyncReport } from './KaleyraSyncReport';
import { toSyncDays } from './toSyncDays';

// The carrier is read page by page while the caller waits.
const defaultTimeoutMs = 120_000;

// With these the next day could fare no better, or must not be asked yet.
const lastWords: readonly ClientErrorCode[] = [
  'unauthorized',
  'forbidden',
  'not_found',
  'rate_limited',
  'aborted',
  'token',
  'config',
];

const asked = { system: 'kaleyra', endpoint: 'sync' };

/** `POST /calls/sync`, a day at a time and one after another. */
export function createSync({ send, identity }: Transport, report: AnswerReporter) {
  const syncDay = async (
    day: string | null,
    generation: Generation,
    { signal, timeoutMs = defaultTimeoutMs }: RequestOptions,
  ): Promise<KaleyraSyncDay> => {
    const slashed = day?.replaceAll('-', '/');
    try {
      const answer = await send({
        endpoint: 'sync',
        path: '/calls/sync',
        search: {},
        method: 'post',
        json: slashed === undefined ? {} : { from_date: slashed, to_date: slashed },
        generation,
        signal,
        timeoutMs,
      });
      const { synced } = parseAnswer(syncSchema, answer.json, answer.facts);
      report('sync', syncSchema, answer);
      return { day, outcome: synced > 0 ? 'answered' : 'empty', synced };
    } catch (error) {
      if (!isClientError(error) || lastWords.includes(error.code)) throw error;
      return { day, outcome: 'failed', synced: null, error };
    }
  };

  return async (
    params: KaleyraSyncParams = {},
    options: KaleyraSyncOptions = {},
  ): Promise<KaleyraSyncReport> => {
    // The copies have the names and values of what was given; what reads them checks them.
    const wanted = toSyncDays(copyMembers(asked, 'parameters', params) as KaleyraSyncParams);
    const read = copyMembers(asked, 'options', options) as KaleyraSyncOptions;
    const { onProgress } = read;
    if (onProgress !== undefined && onProgress !== null && typeof onProgress !== 'function') {
      throw new ConfigError(asked, 'requires onProgress to be a function; leave it out for none');
    }
    const requestOptions = requireOptions(asked, read, ['onProgress']);
    const generation = identity.current();
    const days: KaleyraSyncDay[] = [];
    for (const day of wanted) {
      if (isLastToAsk(days)) break;
      const done = await syncDay(day, generation, requestOptions);
      days.push(done);
      callHost(onProgress, { ...done, daysDone: days.length, daysTotal: wanted.length });
    }
    for (const day of wanted.slice(days.length)) days.push({ day, outcome: 'not_asked', synced: null });
    return {
      days,
      synced: days.reduce((sum, { synced }) => sum + (synced ?? 0), 0),
      isComplete: days.every(({ outcome }) => outcome === 'answered'),
    };
  };
}
