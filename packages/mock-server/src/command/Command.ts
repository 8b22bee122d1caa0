import type { MockServerOptions } from '../startMockServer';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'serve';
      readonly options: MockServerOptions;
      /** Whether to open the control page. */
      readonly isPageWanted: boolean;
    }
  /** Something on the line cannot be understood; a sentence without a period. */
  | { readonly kind: 'wrong'; readonly message: string };
