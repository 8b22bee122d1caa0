import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    // The polyfill is an inline need of old browsers; leaving it out keeps the policy free of exceptions.
    modulePreload: { polyfill: false },
  },
});
