import { KaleyraRefusal } from '../KaleyraRefusal';
import { unknownMembers } from '../unknownMembers';

const members = ['from_date', 'to_date'] as const;

/** What the body of a sync says. */
export interface SyncBody {
  /** `null` when left out or empty. Whatever text it is, nobody checks its form. */
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/**
 * The body of `POST /calls/sync`, JSON or a form. A body of any other type is not read, as the framework does it.
 * @throws {KaleyraRefusal} 400 for JSON that cannot be read, members that should not exist and dates that are no
 * text
 */
export async function readSyncBody(request: Request): Promise<SyncBody> {
  const body = await readMembers(request);
  const faults = [
    ...unknownMembers([...body.keys()], members),
    ...members
      .filter((name) => !['undefined', 'string'].includes(typeof (body.get(name) ?? undefined)))
      .map((name) => `${name} must be a string`),
  ];
  if (faults.length > 0) throw new KaleyraRefusal(400, faults);
  const [fromDate, toDate] = members.map((name) => String(body.get(name) ?? '') || null);
  return { fromDate: fromDate ?? null, toDate: toDate ?? null };
}

async function readMembers(request: Request): Promise<ReadonlyMap<string, unknown>> {
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  if (/^application\/x-www-form-urlencoded/i.test(type)) return new Map(new URLSearchParams(text));
  if (text === '' || !/^application\/json/i.test(type)) return new Map();
  const value = parseJson(text);
  // The framework's reader takes nothing but objects and lists for JSON.
  if (typeof value !== 'object' || value === null) throw unreadable();
  return new Map(Object.entries(value));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

/** The framework's sentence repeats a piece of the body; ours does not. */
function unreadable(): KaleyraRefusal {
  return new KaleyraRefusal(400, 'Unexpected token in JSON');
}
