import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The scripts of demo pages that are built, by the page's name, into the folder that has the pages already. */
export default defineConfig({
  root: at('demo'),
  base: './',
  esbuild: { jsx: 'automatic' },
  logLevel: 'warn',
  publicDir: false,
  // Or Vue warns that it knows no component of this name.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag.startsWith('small-favor') } } })],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  // As an engineer has it from npm: the built modules of the package.
  resolve: {
    alias: [
      { find: /^small-favor$/, replacement: at('dist/esm/index.js') },
      { find: /^small-favor\//, replacement: at('dist/esm/') },
    ],
  },
  build: {
    outDir: at('site'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      input: {
        builder: at('demo/builder/builder.ts'),
        react: at('demo/workshop/react.tsx'),
        vue: at('demo/workshop/vue.ts'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'scripts/[name]-[hash].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
