/** The built package, as a host gets it. */
export * from '../../../packages/core/dist/index.js';
