import type { DataPage } from '@callscope/core';

/** Which page of the call log: its index from 0, and how many legs a full page has, 1 to 200. */
export type KaleyraPage = Omit<DataPage, 'rowCount'>;
