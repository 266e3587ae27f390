import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the explorer and GraphiQL: static files under .build/client. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: '../.build/client',
    emptyOutDir: true,
    rolldownOptions: { input: { index: 'client/index.html', graphiql: 'client/graphiql.html' } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
