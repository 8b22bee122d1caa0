import { describe, expect, it } from 'vitest';
import { funnelMessages } from '../../../messages/funnelMessages';
import { funnelFixture } from '../funnelFixture';
import { funnelModel } from './funnelModel';
import { funnelTable } from './funnelTable';

describe('funnelTable', () => {
  it('holds what the drawing shows, with the step beside the stage it leads to', () => {
    const table = funnelTable(funnelModel(funnelFixture()), {
      caption: 'Conversion funnel',
      texts: funnelMessages,
      writeCount: String,
      writeShare: ({ percent }) => (percent === null ? '—' : String(percent)),
    });
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Calls', '150', '100', '—'],
      ['Connected', '110', '73.3', '73.3'],
      ['Conversations', '85', '56.7', '77.3'],
      ['Qualified', '25', '16.7', '29.4'],
      ['Meetings', '12', '8', '48'],
    ]);
    expect(table.columns).toHaveLength(4);
  });
});
