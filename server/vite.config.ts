import { defineConfig } from 'vite'

/** Builds the server: one file per command under .build/server, packages left outside. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  build: {
    ssr: true,
    target: 'node20',
    outDir: '.build/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { main: 'server/main.ts', doctor: 'server/doctor.ts', generate: 'server/generate.ts', ingest: 'server/ingest.ts', overlap: 'server/overlap.ts', 'meaning-worker': 'server/likeness/model/meaning.worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
})
