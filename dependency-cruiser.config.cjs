// Who may import whom. The table is in CONTRIBUTING.md; this file is what holds it true.
const tests = '\\.(test|test-d|stories|bench)\\.tsx?$|/test/|/stories/';
const ours = (names) => `^(packages/(${names})/|@callscope/(${names})(/|$))`;

const mayNotImport = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^packages/${from}/src/`, pathNot: tests },
  to: { path: ours(to) },
});

const vendorLivesIn = (vendor, pattern, home, from = '^packages/[^/]+/src/') => ({
  name: `${vendor}-has-one-home`,
  severity: 'error',
  comment: `${vendor} is imported only in ${home}`,
  from: { path: from, pathNot: [home, tests] },
  to: { path: pattern },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Modules that import each other cannot be read, tested or moved alone',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    mayNotImport(
      'core-imports-nothing-of-ours',
      'core',
      'client|react|mock-server',
      'core is pure and stands alone',
    ),
    mayNotImport(
      'client-imports-core',
      'client',
      'react|mock-server',
      'a client knows no widget and no mock',
    ),
    mayNotImport(
      'react-imports-no-mock',
      'react',
      'mock-server',
      'only tests and stories may use the mock server',
    ),
    mayNotImport(
      'mock-imports-core-only',
      'mock-server',
      'client|react',
      'a mock that shares the client’s schemas cannot catch its mistakes',
    ),
    {
      name: 'core-has-no-dependencies',
      severity: 'error',
      comment: 'core has no run-time dependency',
      from: { path: '^packages/core/src/', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'] },
    },
    {
      name: 'topics-apart',
      severity: 'error',
      comment: 'A topic of core builds on numbers, time, views and figures, never on another topic',
      from: {
        path: '^packages/core/src/(calls|funnels|heatmaps|messages|legs|usage|engagement|access)/',
        pathNot: tests,
      },
      to: {
        path: '^packages/core/src/(calls|funnels|heatmaps|messages|legs|usage|engagement|access)/',
        pathNot: '^packages/core/src/$1/',
      },
    },
    {
      name: 'foundations-know-no-topic',
      severity: 'error',
      comment: 'What every topic builds on cannot build on one of them',
      from: {
        path: '^packages/core/src/(arguments|checks|names|numbers|time|views|figures)/',
        pathNot: tests,
      },
      to: { path: '^packages/core/src/(calls|funnels|heatmaps|messages|legs|usage|engagement|access)/' },
    },
    {
      name: 'systems-apart',
      severity: 'error',
      comment: 'A system’s folder never imports another system’s',
      from: { path: '^packages/([^/]+)/src/(virsyn|vyom|loquent|kaleyra)/' },
      to: { path: '^packages/$1/src/(virsyn|vyom|loquent|kaleyra)/', pathNot: '^packages/$1/src/$2/' },
    },
    {
      name: 'widgets-apart',
      severity: 'error',
      comment: 'What two widgets share lives in frame, chart or format',
      from: { path: '^packages/react/src/widgets/([^/]+)/' },
      to: { path: '^packages/react/src/widgets/', pathNot: '^packages/react/src/widgets/$1/' },
    },
    {
      name: 'widgets-know-no-system',
      severity: 'error',
      comment: 'Widgets never know a system, systems never know a widget',
      from: { path: '^packages/react/src/(widgets|frame|chart|format|data|provider)/', pathNot: tests },
      to: { path: '^(packages/client/src/(virsyn|vyom|loquent|kaleyra)/|@callscope/client/.+)' },
    },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: 'Siblings are imported by package name through public subpaths',
      from: { path: '^(packages|apps|test)/', pathNot: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/' },
    },
    {
      name: 'no-deep-sibling-imports',
      severity: 'error',
      comment: 'Siblings are imported by package name through public subpaths',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/' },
    },
    vendorLivesIn('ky', '(^|/)node_modules/ky/|^ky$', '^packages/client/src/transport/'),
    vendorLivesIn('msw', '(^|/)node_modules/msw/|^msw(/|$)', '^packages/mock-server/src/'),
    vendorLivesIn('visx', '(^|/)@visx/', '^packages/react/src/(chart|widgets)/'),
    vendorLivesIn(
      'zod',
      '(^|/)node_modules/zod/|^zod(/|$)',
      '^packages/client/src/([^/]+/schemas(\\.ts|/[^/]+\\.ts)|wire/primitives\\.ts|transport/)',
    ),
    {
      name: 'not-to-test-from-source',
      severity: 'error',
      comment: 'Shipped code never imports a test, a story or a test tool',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: {
        path: [
          '\\.(test|stories)\\.tsx?$',
          '(^|/)(vitest|fast-check|playwright|storybook)(/|$)',
          'internal/test-utils',
        ],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be found is a typing error or a missing dependency',
      // The peers that we are measured against are installed on demand alone.
      from: { pathNot: [tests, '^internal/bench/'] },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(reports|storybook-static|public|node_modules/\\.vite)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main'],
    },
  },
};
