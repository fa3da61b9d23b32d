import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { build } from '../build.mjs';

export default defineConfig({
  base: './',
  build: build('hydrate.ts'),
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag.startsWith('small-favor') } } })],
});
