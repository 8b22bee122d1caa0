import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { never } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';

const warnings: string[] = [];
const hear = ({ name }: Error) => warnings.push(name);
beforeEach(() => process.on('warning', hear));
afterEach(() => process.off('warning', hear));

describe.each(everySystem)('thirty requests of $name at once', ({ methods: [method = ''], connect }) => {
  it('end with their user, and are no leak of listeners to the platform', async () => {
    const { ask, resetIdentity } = connect({ fetch: never });
    const failures = Array.from({ length: 30 }, () => failureOf(ask(method)));
    // Node.js warns a turn after it has seen what it takes for a leak.
    await new Promise((resolve) => setImmediate(resolve));
    resetIdentity();
    expect(new Set((await Promise.all(failures)).map(({ code }) => code))).toEqual(new Set(['aborted']));
    expect(warnings).toEqual([]);
  });
});
