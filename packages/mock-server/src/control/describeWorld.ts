import type { CallLogReport } from '../call-log/CallLogReport';
import type { NamedEntity } from '../world/NamedEntity';
import type { Organization } from '../world/Organization';
import type { World } from '../world/World';

/** An agency and its part of the world's figures. */
export interface AgencyDescription extends NamedEntity {
  /** Names it in the tokens of its users. */
  readonly role: string;
  /** The zone of its profile; `null` when nobody has set one. */
  readonly timeZone: string | null;
  /** `null` for a large agency whose calls nobody has asked for yet. */
  readonly callCount: number | null;
  /** Whole seconds; `null` when no call of the agency holds a duration, or none is drawn yet. */
  readonly durationSecondsTotal: number | null;
}

/** What `GET /_mock/world` answers. */
export interface WorldDescription {
  readonly source: World['source'];
  /** `null` for a call log. */
  readonly seed: number | null;
  /** ISO instant. */
  readonly now: string;
  /** The zone of the first agency; `null` when nobody has set one. */
  readonly timeZone: string | null;
  /** All agencies together but large ones, whether their calls are drawn or not. */
  readonly callCount: number;
  /** Whole seconds, all these agencies together; `null` when no call of them holds a duration. */
  readonly durationSecondsTotal: number | null;
  /** ISO instant of their earliest call; `null` without calls. */
  readonly firstCall: string | null;
  readonly lastCall: string | null;
  /** The main user of each system (`tokens`) sees the first of them. */
  readonly agencies: readonly AgencyDescription[];
  /** What the import said, for a call log. */
  readonly report?: CallLogReport;
}

/** Counts a world's raw calls. Linear in their number. */
export function describeWorld(world: World): WorldDescription {
  const agencies = world.organizations.map(describeAgency);
  const isCounted = (place: number) => world.organizations[place]?.isLarge === false;
  const starts = world.organizations
    .filter((_, place) => isCounted(place))
    .flatMap(({ records: { calls } }) =>
      calls.length === 0 ? [] : [calls.startMs.at(0), calls.startMs.at(calls.length - 1)],
    );
  const durations = agencies
    .filter((_, place) => isCounted(place))
    .map(({ durationSecondsTotal }) => durationSecondsTotal);
  return {
    source: world.source,
    seed: world.seed,
    now: new Date(world.nowMs).toISOString(),
    timeZone: world.timeZone,
    callCount: world.callCount,
    durationSecondsTotal: addHeld(durations),
    firstCall: starts.length === 0 ? null : new Date(Math.min(...starts)).toISOString(),
    lastCall: starts.length === 0 ? null : new Date(Math.max(...starts)).toISOString(),
    agencies,
    ...(world.report !== null && { report: world.report }),
  };
}

function describeAgency(organization: Organization): AgencyDescription {
  const { id, name, role, timeZone, isLarge, isDrawn } = organization;
  const about = { id, name, role, timeZone };
  if (isLarge && !isDrawn) return { ...about, callCount: null, durationSecondsTotal: null };
  const { calls } = organization.records;
  const durations = Array.from(calls.durationSeconds.view(), (seconds) => (seconds < 0 ? null : seconds));
  return { ...about, callCount: calls.length, durationSecondsTotal: addHeld(durations) };
}

/** `null` is nothing held, which adds nothing. */
function addHeld(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((sum, amount) => (amount === null ? sum : (sum ?? 0) + amount), null);
}
