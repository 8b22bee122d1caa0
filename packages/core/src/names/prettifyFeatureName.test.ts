import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prettifyFeatureName } from './prettifyFeatureName';

describe('prettifyFeatureName', () => {
  it.each([
    ['summarize_call', 'Summarize Call'],
    ['SummarizeCall', 'Summarize Call'],
    ['summarizeCall', 'Summarize Call'],
    ['summarize-call', 'Summarize Call'],
    ['summarize call', 'Summarize Call'],
    ['Summarize Call', 'Summarize Call'],
    ['EnrichContactFromMessages', 'Enrich Contact From Messages'],
    ['create_autonomous_campaign_from_sms', 'Create Autonomous Campaign From Sms'],
    ['transcription', 'Transcription'],
    ['SMSReply', 'SMS Reply'],
    ['replyBySMS', 'Reply By SMS'],
    ['SMS', 'SMS'],
    ['gpt4_summary', 'Gpt4 Summary'],
    ['Top10Calls', 'Top10 Calls'],
    ['4o_mini', '4o Mini'],
    ['__summarize--call_', 'Summarize Call'],
    ['a', 'A'],
    ['AB', 'AB'],
    ['aB', 'A B'],
    ['ABc', 'A Bc'],
    ['résumé_écrit', 'Résumé Écrit'],
    ['_-', '_-'],
  ])('writes %s as %s', (name, pretty) => {
    expect(prettifyFeatureName(name)).toBe(pretty);
  });

  it('refuses an empty name', () => {
    expect(() => prettifyFeatureName('')).toThrow(
      'prettifyFeatureName requires name to be a text that is not empty, got ""',
    );
  });

  const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 1, maxLength: 5 });

  it('reads the same from every way of writing words', () => {
    const raised = (word: string) => word[0]?.toUpperCase() + word.slice(1);
    fc.assert(
      fc.property(words, (list) => {
        const pretty = list.map(raised).join(' ');
        expect(prettifyFeatureName(list.join('_'))).toBe(pretty);
        expect(prettifyFeatureName(list.join('-'))).toBe(pretty);
        expect(prettifyFeatureName(list.map(raised).join(''))).toBe(pretty);
      }),
      propertyRuns,
    );
  });

  it('keeps every letter and digit, and changes nothing the second time', () => {
    const bare = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9_-]{1,16}$/), (name) => {
        const pretty = prettifyFeatureName(name);
        expect(bare(pretty)).toBe(bare(name));
        expect(prettifyFeatureName(pretty)).toBe(pretty);
      }),
      propertyRuns,
    );
  });
});
