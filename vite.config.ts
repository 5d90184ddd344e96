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
        rollupOptions: { input: 'src/server/main.ts' },
      },
    },
  },
})
