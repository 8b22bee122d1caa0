const zones = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Sydney',
];

/** The zone the hours of the week are read in; the reader's own zone comes first after UTC. */
export function TimeZoneSelect(props: {
  readonly timeZone: string;
  readonly onTimeZoneChange: (timeZone: string) => void;
}) {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choices = [...new Set(['UTC', own, ...zones])];
  return (
    <label className="portal-field">
      <span className="portal-hidden">Time zone</span>
      <select value={props.timeZone} onChange={(event) => props.onTimeZoneChange(event.target.value)}>
        {choices.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
    </label>
  );
}
