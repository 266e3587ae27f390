import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the explorer and GraphiQL: static files under .build/client. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: '../.build/client',
    emptyOutDir: true,
    // GraphiQL's editor is one large piece, loaded on its own page only.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: { index: 'client/index.html', graphiql: 'client/graphiql.html' },
      // GraphiQL ships hints to React's compiler, which is not used here.
      onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
