import type { DashboardScope } from '@callscope/core';
import type { OrganizationRecords } from '../../world/OrganizationRecords';
import type { RowSelection } from './RowSelection';
import { selectRows } from './selectRows';

/** Calls and messages of one stretch of time and one scope. */
export interface EngagementRows {
  readonly calls: RowSelection;
  /** `null` when the world holds no messages. */
  readonly messages: RowSelection | null;
}

/** Selects both by the rules of {@link selectRows}. @param stretch all time when left out */
export function selectEngagement(
  { calls, messages }: OrganizationRecords,
  scope: DashboardScope,
  stretch?: { readonly startMs: number; readonly endMs: number },
): EngagementRows {
  return {
    calls: selectRows(calls, scope, stretch),
    messages: messages && selectRows(messages, scope, stretch),
  };
}
