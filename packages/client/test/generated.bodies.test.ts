import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askWith } from './support/generated/askWith';
import { canary } from './support/generated/forbiddenTexts';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { writeJson } from './support/generated/writeJson';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 100) };

/** The places of a JSON text behind an opening bracket of one kind, those within strings left out. */
const opened = (text: string, bracket: '{' | '['): readonly number[] =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{[]/gs)]
    .filter(([token]) => token === bracket)
    .map(({ index }) => index + 1);

const expectCode = async (one: (typeof generatedCases)[number][1], body: string, code: string) => {
  const { result, drift } = await askWith(one, body);
  expect(result).toMatchObject({ error: { code } });
  const { error } = result as { error: Error }; // What has no error has not matched.
  expect(JSON.stringify(error) + error.message + error.stack).not.toContain(canary);
  expect(drift).toEqual([]);
};

describe('a body that is no answer', { timeout }, () => {
  it.each(generatedCases)('F18: of %s, cut off or too deep, ends in its code', async (_, one) => {
    await fc.assert(
      fc.asyncProperty(answersOf(one), fc.nat(), fc.nat(), async (answer, pick, other) => {
        const text = writeJson(answer);
        await expectCode(one, text.slice(0, pick % text.length), 'bad_body');
        await expectCode(one, `${text}${text[pick % text.length]}"`, 'bad_body');
        const shallow = `${'['.repeat(40)}${']'.repeat(40)}`;
        const places = opened(text, '{');
        const at = places[other % Math.max(places.length, 1)];
        if (at === undefined) return;
        const comma = text[at] === '}' ? '' : ',';
        const insert = (member: string) => `${text.slice(0, at)}${member}${comma}${text.slice(at)}`;
        await expectCode(one, insert(`"score":${shallow}`), 'too_large');
        for (const name of ['__proto__', '\\u005f_proto__', '__pro\\u0074o__']) {
          const plain = await askWith(one, text);
          const spoilt = await askWith(one, insert(`"${name}":{"polluted":"${canary}"}`));
          expect(spoilt).toEqual(plain);
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        }
      }),
      runs,
    );
  });

  it.each(generatedCases)(
    'F20: of %s, neither object nor list, or in another one, is refused',
    async (_, one) => {
      await fc.assert(
        fc.asyncProperty(answersOf(one), async (answer) => {
          const text = writeJson(answer);
          const wrapped = [`[${text}]`, `{"data":${text}}`, JSON.stringify(text)];
          for (const body of ['null', 'true', '7', `"${canary}"`, '1e400', '[null]', '[7]', ...wrapped]) {
            // What is all optional is still there when it is wrapped, and then none of it is told.
            if (body.startsWith('{') && Object.hasOwn((await askWith(one, '{}')).result, 'answer')) continue;
            await expectCode(one, body, 'contract');
          }
        }),
        { ...runs, numRuns: Math.ceil(runs.numRuns / 2) },
      );
    },
  );

  it.each(generatedCases)('of %s, longer than is read, is refused', async (_, one) => {
    const [answer] = fc.sample(answersOf(one), { seed: propertyRuns.seed, numRuns: 1 });
    const text = writeJson(answer);
    await expectCode(one, text + ' '.repeat(5 * 1024 * 1024), 'too_large');
    expect((await askWith(one, text + ' '.repeat(1024))).result).toHaveProperty('answer');
  });
});
