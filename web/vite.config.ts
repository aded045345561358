/** How the console is built; for work on it: `npx vite web` beside a host on port 3000. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The host's content policy takes no data: addresses but for pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    // antd marks each of its files for a server that renders; ours does not.
    rolldownOptions: { onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)) },
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/healthz': 'http://localhost:3000' } },
});
