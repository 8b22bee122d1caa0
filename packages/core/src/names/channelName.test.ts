import { describe, expect, it } from 'vitest';
import { channelName } from './channelName';

describe('channelName', () => {
  it.each([
    ['sms', 'sms'],
    ['Sms', 'sms'],
    ['S_M-S', 'sms'],
    ['email', 'email'],
    ['E-Mail', 'email'],
    ['Whatsapp', 'other'],
    ['InstagramDm', 'other'],
    ['smss', 'other'],
    ['call', 'other'],
    ['', 'other'],
    [null, 'other'],
    [undefined, 'other'],
  ])('counts %o under %s', (channel, name) => {
    expect(channelName(channel)).toBe(name);
  });
});
