import type { Session, World } from './session';

const integer = new Intl.NumberFormat('en-US');
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** One line that says whose calls these are and what the server takes for now. */
export function DataNote({ session, world }: { readonly session: Session; readonly world: World }) {
  const log = session.logName ?? 'Built-in call log';
  const agency = world.agencies.find(({ id }) => id === session.agencyId);
  const seconds = agency?.durationSecondsTotal ?? null;
  return (
    <p className="portal-note">
      {log}: {integer.format(agency?.callCount ?? 0)} calls
      {seconds === null ? '' : `, ${integer.format(seconds)} seconds`}. Now is{' '}
      {moment.format(new Date(world.now))} UTC.
    </p>
  );
}
