/**
 * The zone of the machine that Kaleyra's dashboard runs on, which decides what `today` is and which day a sync
 * without dates asks for. Inferred: the sources say "the server's local day" and not where the server stands;
 * machines that nobody has set stand in UTC.
 */
export const serverTimeZone = 'UTC';
