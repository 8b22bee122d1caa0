import { agencies, campaigns, clients } from './makeCalls.mjs';
import { readSums } from './readAnswer.mjs';
import { rollUpSql } from './rollUpSql.mjs';

/** Rolls up in a database: the groups stay there, as they would; only days and the whole are fetched. */
export function rollUpIn(database) {
  return {
    run: async () => {
      await database.execute(rollUpSql.drop);
      await database.execute(rollUpSql.roll);
      return {
        days: await database.query(rollUpSql.days),
        whole: (await database.query(rollUpSql.whole))[0],
      };
    },
    read: async ({ days, whole }) => {
      const coded = await database.query(rollUpSql.groups);
      const groups = coded.map(([day, agency, campaign, client, ...rest]) => [
        day,
        agencies[agency],
        campaigns[campaign],
        clients[client],
        ...rest,
      ]);
      return readSums({ groups, days, whole });
    },
  };
}
