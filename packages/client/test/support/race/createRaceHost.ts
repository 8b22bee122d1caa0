import type fc from 'fast-check';
import type { GetAccessToken } from '../../../src/auth/ClientAuth';
import type { HostCall } from './RaceLog';
import type { RacePlan } from './RacePlan';
import type { RaceState } from './RaceState';

/** A host that hands out a token for each call, as the plan says, and notices when it is asked out of turn. */
export function createRaceHost(state: RaceState, plan: RacePlan, scheduler: fc.Scheduler): GetAccessToken {
  const { hostCalls, problems } = state.log;
  return ({ reason, signal }) => {
    const ofThisGeneration = hostCalls.filter(({ generation }) => generation === state.present.generation);
    if (ofThisGeneration.some((call) => call.isOpen && !call.signal.aborted)) {
      problems.push('the host was asked while it was being asked');
    }
    if (state.running.getStore()?.generation !== state.present.generation) {
      problems.push('the host was asked for a request whose identity had ended');
    }
    const hadToken = ofThisGeneration.some(({ token }) => token !== null);
    if (hadToken !== (reason === 'expired')) problems.push(`the host was asked with ${reason}`);

    const call: HostCall = { ...state.present, reason, signal, isOpen: true, token: null };
    const index = hostCalls.push(call) - 1;
    const way = plan.hosts[index] ?? 'prompt';
    if (way === 'hung') return new Promise(() => undefined);
    return scheduler.schedule(Promise.resolve(), `host ${index} ${way}`).then(() => {
      call.isOpen = false;
      if (way === 'broken') throw new Error('the sign-in server is down');
      const token = `user-${(way === 'late' ? state.present : call).user}.${index}`;
      if (index === 0 && plan.isFirstRefused) state.refusedTokens.add(token);
      // Who was told to give up gives to nobody.
      if (!signal.aborted) call.token = token;
      return token;
    });
  };
}
