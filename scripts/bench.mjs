import { requireNode } from './setup/requireNode.mjs';

requireNode();
await import('./commands/bench.mjs');
