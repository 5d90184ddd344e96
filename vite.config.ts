import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveApi } from './src/server/dev/serve-api.ts'

export default defineConfig({
  plugins: [react(), serveApi()],
  builder: {},
  environments: {
    client: { build: { outDir: 'dist/web', manifest: true } },
    ssr: {
      build: {
        outDir: 'dist/server',
        copyPublicDir: false,
        ssr: true,
        // The server and the command line, each at a path that start.mjs knows.
        rollupOptions: { input: { main: 'src/server/main.ts', kandokoro: 'src/cli/main.ts' } },
      },
    },
  },
})
