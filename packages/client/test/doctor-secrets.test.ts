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
  const clean = createTextCleaner({ kind: 'token', origin: 'x', text: 'se+cret/77aa' });

  it.each([
    ['bad token se+cret/77aa here', 'bad token [redacted] here'],
    ['se%2Bcret%2F77aa', '[redacted]'],
    ['cut off at se+cret/', 'cut off at [redacted]'],
    ['red \u001b[31m\u202etxt\u2028\n', 'red \\u{1b}[31m\\u{202e}txt\\u{2028}\\u{a}'],
    ['Größe 5 — ok', 'Größe 5 — ok'],
  ])('makes %j %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('strikes a cookie out whole and by its values', () => {
    const cookie = createTextCleaner({ kind: 'cookie', origin: 'x', text: 'a=1; sid=abcdef99' });
    expect(cookie('a=1; sid=abcdef99 or abcdef99')).toBe('[redacted] or [redacted]');
    expect(cookie('page 1')).toBe('page 1');
  });
});
