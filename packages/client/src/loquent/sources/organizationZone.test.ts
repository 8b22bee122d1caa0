import { describe, expect, it } from 'vitest';
import { never } from '../../../test/support/createFakeFetch';
import { endpoints, names, scopeOf, threeDays, zoned, zoneless } from '../../../test/support/loquentSources';
import { answerAsLoquent, createLoquentTestClient } from '../../../test/support/loquentTestClient';
import { thrownBy } from '../../../test/support/thrownBy';
import { viewOf } from '../../../test/support/viewOf';
import type { Source } from '../../source';
import { createLoquentClient } from '../createLoquentClient';

describe('the zone of the organization', () => {
  it.each(zoned)('%s names the remedy without it, and sends nothing', (name) => {
    const failure = thrownBy(() => zoneless[name](scopeOf({ preset: '7d' })));
    expect(failure).toMatchObject({ code: 'config', system: 'loquent', endpoint: endpoints[name] });
    expect(failure.message).toContain('give createLoquentClient the organizationTimeZone');
  });

  it('is not needed by any other source', async () => {
    const { client } = createLoquentTestClient(answerAsLoquent);
    for (const name of names.filter((one) => !zoned.some((other) => other === one))) {
      const source: Source<{ readonly origin?: object }> = client.sources[name];
      expect((await viewOf(source, scopeOf(threeDays))).origin).toMatchObject({ timeZone: null });
      expect(source).not.toHaveProperty('comparison');
    }
  });

  it.each(['Mars/Olympus', '', '+05:30', 7, {}, true])('%j is none', (given) => {
    // JavaScript hosts are not held back by the type.
    const options = { organizationTimeZone: given as string };
    const failure = thrownBy(() => createLoquentTestClient(never, options));
    expect(failure).toMatchObject({ code: 'config', system: 'loquent' });
    expect(failure.message).toMatch(/^loquent requires organizationTimeZone to be an IANA time zone/);
    expect(failure.message).not.toContain('Mars');
  });

  it('may be null, and is read once', () => {
    let reads = 0;
    const client = createLoquentClient({
      baseUrl: 'https://loquent.example.com',
      get organizationTimeZone() {
        reads += 1;
        // As a JavaScript host may.
        return null as unknown as string;
      },
    });
    expect(client.sources.callKpis.dayZone).toBe(undefined);
    expect(reads).toBe(1);
  });

  it('whose getter throws ends in a config error that repeats nothing', () => {
    const failure = thrownBy(() =>
      createLoquentClient({
        baseUrl: 'https://loquent.example.com',
        get organizationTimeZone(): string {
          throw new Error('canary');
        },
      }),
    );
    expect(failure.message).toBe('loquent cannot read its options');
  });
});
