import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { build } from '../build.mjs';

export default defineConfig({ base: './', plugins: [svelte()], build: build('hydrate.ts') });
