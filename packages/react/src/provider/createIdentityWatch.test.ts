import { expect, it, vi } from 'vitest';
import { fixtureIdentity } from '../../test/fixtureIdentity';
import { createIdentityWatch } from './createIdentityWatch';

it('gives the prefix of the identity that has gone, once for each change', () => {
  const { identity, change } = fixtureIdentity();
  const onChange = vi.fn();
  const watch = createIdentityWatch(onChange);
  watch.add(identity);
  watch.add(identity);
  change();
  change();
  expect(onChange.mock.calls).toEqual([[['fixture', 1]], [['fixture', 2]]]);
});

it('is silent once stopped, and goes on when added again', () => {
  const { identity, change } = fixtureIdentity();
  const onChange = vi.fn();
  const watch = createIdentityWatch(onChange);
  watch.add(identity);
  watch.stop();
  change();
  expect(onChange).not.toHaveBeenCalled();
  watch.add(identity);
  change();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['fixture', 2]);
});
