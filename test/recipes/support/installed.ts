import { createRequire } from 'node:module';

/**
 * `require` as a host has it that installed our packages, React and TanStack Query. `@callscope/react` is the one
 * package here that has them all.
 */
export const requireInstalled = createRequire(
  new URL('../../../packages/react/package.json', import.meta.url),
);

/** What the tests of recipes use of React; its types are not installed here. */
export interface ReactParts {
  readonly createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
}

/** React, as the widgets see it. */
export const react: ReactParts = requireInstalled('react');

/** HTML of an element, as a server draws it. */
export const renderToString: (element: unknown) => string =
  requireInstalled('react-dom/server').renderToString;
