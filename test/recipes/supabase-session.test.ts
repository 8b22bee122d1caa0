import type { VirsynClient } from '@callscope/client/virsyn';
import { expect, it } from 'vitest';
import { runRecipe } from './support/runRecipe';
import { useMockServer } from './support/useMockServer';

const getServer = useMockServer();

interface Session {
  readonly access_token: string;
  readonly user: { readonly id: string };
}

const sessionOf = (name: string, suffix = ''): Session => ({
  access_token: `mock-virsyn-${name}${suffix}`,
  user: { id: name },
});

/** Supabase's client, with a session that the test puts in, and what was asked of it. */
function createSupabase() {
  const asked: string[] = [];
  let tell: (event: string, session: Session | null) => void = () => undefined;
  let session: Session | null = null;
  const answer = () => ({ data: { session }, error: null });
  const auth = {
    getSession: async () => {
      asked.push('getSession');
      return answer();
    },
    refreshSession: async () => {
      asked.push('refreshSession');
      if (session) session = sessionOf(session.user.id, '-renewed');
      return answer();
    },
    signOut: async () => {
      asked.push('signOut');
    },
    onAuthStateChange: (callback: typeof tell) => {
      tell = callback;
    },
  };
  const say = (event: string, next: Session | null) => {
    session = next;
    tell(event, next);
  };
  return { asked, say, standIn: { createClient: () => ({ auth }) } };
}

function start(supabase: ReturnType<typeof createSupabase>): VirsynClient {
  const addresses = { 'https://project.example.com': `${getServer().url}/virsyn` };
  const standIns = { '@supabase/supabase-js': supabase.standIn };
  return runRecipe<{ virsyn: VirsynClient }>('supabase-session', 'virsyn.ts', addresses, standIns).virsyn;
}

it('asks for the session first, for another after a 401, and once for all', async () => {
  const supabase = createSupabase();
  const virsyn = start(supabase);
  supabase.say('INITIAL_SESSION', sessionOf('main'));
  const [one, other] = await Promise.all([virsyn.overview(), virsyn.overview()]);
  expect(one).toEqual(other);
  expect(supabase.asked).toEqual(['getSession']);

  getServer().api.faults.set(['expired_token']);
  expect(await virsyn.overview()).toEqual(one);
  expect(supabase.asked).toEqual(['getSession', 'refreshSession']);
});

it('signs out when a renewed token is refused too', async () => {
  const supabase = createSupabase();
  const virsyn = start(supabase);
  supabase.say('INITIAL_SESSION', sessionOf('main'));
  getServer().api.faults.set(['unauthorized']);
  await expect(virsyn.overview()).rejects.toMatchObject({ code: 'unauthorized' });
  expect(supabase.asked).toEqual(['getSession', 'refreshSession', 'signOut']);
});

it('has another identity for another user, and for nobody, but not for a renewed token', async () => {
  const supabase = createSupabase();
  const virsyn = start(supabase);
  const first = virsyn.identity.keyPrefix();
  supabase.say('INITIAL_SESSION', sessionOf('main'));
  const { summary } = await virsyn.overview();
  supabase.say('TOKEN_REFRESHED', sessionOf('main', '-renewed'));
  supabase.say('SIGNED_IN', sessionOf('main', '-renewed'));
  expect(virsyn.identity.keyPrefix()).toEqual(first);

  supabase.say('SIGNED_OUT', null);
  expect(virsyn.identity.keyPrefix()).not.toEqual(first);
  await expect(virsyn.overview()).rejects.toMatchObject({ code: 'token', fault: 'threw' });

  supabase.say('SIGNED_IN', sessionOf('other'));
  expect((await virsyn.overview()).summary.total_calls).not.toBe(summary.total_calls);
});
