import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { build } from '../build.mjs';

export default defineConfig({ base: './', plugins: [react()], build: build('hydrate.tsx') });
