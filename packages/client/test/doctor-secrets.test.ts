import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { askWithoutEcho } from '../src/doctor/secrets/askWithoutEcho';
import { createTextCleaner } from '../src/doctor/secrets/createTextCleaner';
import { readSecret } from '../src/doctor/secrets/readSecret';

const token = 'canary-token-77aa';
const ask = async () => ` ${token} `;

describe('readSecret', () => {
  it.each([
    ['virsyn', { CALLSCOPE_TOKEN: token }, { kind: 'token', origin: 'CALLSCOPE_TOKEN', text: token }],
    [
      'vyom',
      { CALLSCOPE_TOKEN: 'x', CALLSCOPE_API_KEY: token },
      { kind: 'token', origin: 'CALLSCOPE_API_KEY', text: token },
    ],
    ['vyom', { CALLSCOPE_TOKEN: token }, { kind: 'token', origin: 'CALLSCOPE_TOKEN', text: token }],
    [
      'loquent',
      { CALLSCOPE_COOKIE: `s=${token}` },
      { kind: 'cookie', origin: 'CALLSCOPE_COOKIE', text: `s=${token}` },
    ],
    ['kaleyra', {}, null],
    ['virsyn', { CALLSCOPE_TOKEN: ' ' }, { kind: 'token', origin: 'what was typed', text: token }],
  ] as const)('of %s from %j', async (system, environment, secret) => {
    expect(await readSecret(system, { environment, ask })).toEqual(secret);
  });

  it.each([
    ['virsyn', {}, /virsyn needs a secret: set CALLSCOPE_TOKEN in the environment/],
    ['vyom', { CALLSCOPE_COOKIE: 'a=b' }, /set CALLSCOPE_API_KEY or CALLSCOPE_TOKEN/],
    ['virsyn', { CALLSCOPE_TOKEN: `Bearer ${token}` }, /CALLSCOPE_TOKEN is not a usable token/],
    ['loquent', { CALLSCOPE_COOKIE: token }, /CALLSCOPE_COOKIE is not a cookie/],
    ['loquent', { CALLSCOPE_COOKIE: `s=${token}\n1` }, /CALLSCOPE_COOKIE is not a cookie/],
  ] as const)('of %s in %j is refused and not quoted', async (system, environment, message) => {
    const refusal = await readSecret(system, { environment, ask: null }).catch(
      (error: Error) => error.message,
    );
    expect(refusal).toMatch(message);
    expect(refusal).not.toContain(token);
  });

  it('typed as nothing is refused', async () => {
    await expect(readSecret('virsyn', { environment: {}, ask: async () => ' ' })).rejects.toThrow(
      /none was typed/,
    );
  });
});

class FakeTerminal extends EventEmitter {
  readonly modes: boolean[] = [];
  isPaused = true;
  setRawMode(isRaw: boolean) {
    this.modes.push(isRaw);
  }
  resume() {
    this.isPaused = false;
  }
  pause() {
    this.isPaused = true;
  }
}

describe('askWithoutEcho', () => {
  const type = (...chunks: string[]) => {
    const terminal = new FakeTerminal();
    // Node's own, by which a terminal stops reading: without it a process never ends.
    terminal.on('pause', () => undefined);
    const written: string[] = [];
    const answer = askWithoutEcho('Token: ', terminal, (text) => written.push(text));
    for (const chunk of chunks) terminal.emit('data', Buffer.from(chunk));
    return { answer, terminal, written };
  };

  it.each([
    [['ab', 'c\r'], 'abc'],
    [['abx\u007fc\n'], 'abc'],
    [['wrong\u0015abc\r'], 'abc'],
    [['a\u0004bc\r'], 'a\u0004bc'],
    [['abc\rrest'], 'abc'],
  ])('reads %j and shows nothing of it', async (chunks, expected) => {
    const { answer, terminal, written } = type(...chunks);
    expect(await answer).toBe(expected);
    expect(written).toEqual(['Token: ', '\n']);
    expect(terminal.modes).toEqual([true, false]);
    expect(terminal.isPaused).toBe(true);
    expect(terminal.eventNames()).toEqual(['pause']);
  });

  it.each([['\u0003'], ['ab\u0003'], ['\u0004']])('gives up after %j', async (typed) => {
    const { answer, terminal } = type(typed);
    await expect(answer).rejects.toThrow('no secret was typed');
    expect(terminal.modes).toEqual([true, false]);
  });
});

describe('createTextCleaner', () => {
  const secret = 'se+cret/77aa';
  const { clean, cleanWhole } = createTextCleaner({ kind: 'token', origin: 'x', text: secret });
  const escaped = [...secret].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('');
  const percent = [...secret].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');

  it.each([
    ['bad token se+cret/77aa here', 'bad token [redacted] here'],
    ['se%2Bcret%2F77aa', '[redacted]'],
    ['se%2bcret%2f77aa', '[redacted]'],
    ['SE+CRET/77AA', '[redacted]'],
    ['SE%2bCret\\/77aa, twice se+cret/77aa', '[redacted], twice [redacted]'],
    [`"${escaped}"`, '"[redacted]"'],
    [`"${escaped.toUpperCase().replaceAll('U', 'u')}"`, '"[redacted]"'],
    [percent, '[redacted]'],
    [`x${percent.slice(0, 12)}${escaped.slice(24)}y`, 'x[redacted]y'],
    [[...secret].join('\u200b'), '[redacted]'],
    ['se+c\u00ad\u202eret\ufeff/77\u0000a\u034fa', '[redacted]'],
    ['se+cret/77a a', 'se+cret/77a a'],
    ['red \u001b[31m\u202etxt\u2028\n', 'red \\u{1b}[31m\\u{202e}txt\\u{2028}\\u{a}'],
    ['Größe 5 — ok 👍', 'Größe 5 — ok 👍'],
  ])('makes %j %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
    expect(cleanWhole(text)).toBe(expected);
  });

  it.each([
    'se+cret/',
    'SE+CRET/77a',
    'se%2bcret%2',
    'se%2bcret%',
    `${escaped.slice(0, 6 * 7)}\\u0`,
    'se+c\u200bret/\u200b',
  ])('strikes out %j where a limit cut it off', (beginning) => {
    expect(clean(`cut off at ${beginning}`)).toBe('cut off at [redacted]');
    expect(clean(`${beginning} was cut off`)).not.toContain('redacted');
    expect(cleanWhole(`cut off at ${beginning}`)).not.toContain('redacted');
  });

  it('reads a secret that looks encoded itself', () => {
    const odd = createTextCleaner({ kind: 'token', origin: 'x', text: '%25\\u0041\\/x' }).clean;
    expect(odd('%25\\u0041\\/x')).toBe('[redacted]');
    expect(odd('%2525%5cu0041\\\\/x')).toBe('[redacted]');
  });

  it('strikes a cookie out whole and by its values, and a beginning of these alone', () => {
    const cookie = createTextCleaner({ kind: 'cookie', origin: 'x', text: 'a=1; session=abcdef99' });
    expect(cookie.clean('a=1; session=abcdef99 or abcdef99')).toBe('[redacted] or [redacted]');
    expect(cookie.clean('page 1')).toBe('page 1');
    expect(cookie.clean('cut off at ABCDEF9')).toBe('cut off at [redacted]');
    expect(cookie.clean('no a=1; session')).toBe('no a=1; session');
  });

  it('reads a long text in little time', () => {
    const text = 'se+cret/77'.repeat(10_000);
    expect(clean(text).length).toBeLessThanOrEqual(text.length);
  });

  it('leaves everything without a secret', () => {
    expect(createTextCleaner(null).clean('se+cret/77aa')).toBe('se+cret/77aa');
  });
});
