/** Path data of the icons, in a 16 × 16 box. Each is a name of its own so that a bundle holds what it uses. */
export const arrowDownPath = 'M8 3v10M4 9l4 4 4-4';
export const arrowUpPath = 'M8 13V3M4 7l4-4 4 4';
export const barsPath = 'M3.5 13.5V8M8 13.5v-11M12.5 13.5V5.5';
export const calendarPath = 'M2.5 3.5h11v10h-11zM2.5 6.8h11M5.5 2v3M10.5 2v3';
export const checkPath = 'M3 8.5l3.2 3.2L13 4.8';
export const chevronDownPath = 'M4 6.2l4 4 4-4';
export const clockPath = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2 1.4';
export const dashPath = 'M3 8h10';
export const infoPath = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.4v3.4M8 5.1v.1';
export const lockPath =
  'M4.5 7.2h7a1 1 0 0 1 1 1v4.3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8.2a1 1 0 0 1 1-1ZM5.3 7.2V5a2.7 2.7 0 0 1 5.4 0v2.2';
export const offlinePath =
  'M2.2 2.2l11.6 11.6M4 8.8a5.7 5.7 0 0 1 2.4-1.4M12 8.8a5.7 5.7 0 0 0-1.3-1M1.8 6.2A9.2 9.2 0 0 1 4.4 4.5M14.2 6.2a9.2 9.2 0 0 0-7.1-2.6M6.3 11a2.6 2.6 0 0 1 3.2-.1M8 13.2v.1';
export const phonePath =
  'M3.6 2.5h2l1.2 3-1.5 1.1a8.2 8.2 0 0 0 4.1 4.1l1.1-1.5 3 1.2v2a1.1 1.1 0 0 1-1.1 1.1A9.9 9.9 0 0 1 2.5 3.6a1.1 1.1 0 0 1 1.1-1.1Z';
export const refreshPath =
  'M2.7 6.7a5.5 5.5 0 0 1 9.6-2.3l1.2 1.3M13.5 2.7v3h-3M13.3 9.3a5.5 5.5 0 0 1-9.6 2.3l-1.2-1.3M2.5 13.3v-3h3';
export const retryPath = 'M13.2 9.3A5.5 5.5 0 1 1 12 4.2l1.5 1.5M13.5 2.7v3h-3';
export const signOutPath = 'M6.2 13.5H3.5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1h2.7M10.2 11l3-3-3-3M13.2 8h-7';
export const tablePath =
  'M3.5 2.8h9a1 1 0 0 1 1 1v8.4a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1ZM2.5 6.3h11M2.5 9.7h11M6 6.3v6.9';
export const warningPath =
  'M7.1 2.8 1.9 11.9a1 1 0 0 0 .9 1.5h10.4a1 1 0 0 0 .9-1.5L8.9 2.8a1 1 0 0 0-1.8 0ZM8 6.3v2.9M8 11.2v.1';
