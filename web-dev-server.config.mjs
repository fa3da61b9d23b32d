import { fileURLToPath } from 'node:url';
import { LOOPBACK } from './scripts/loopback.mjs';

/** Serves the built demo to this machine only, and prints its address. */
export default {
  rootDir: fileURLToPath(new URL('site', import.meta.url)),
  hostname: LOOPBACK,
  port: Number(process.env.PORT ?? 8000),
  plugins: [
    {
      name: 'address',
      serverStart: ({ config }) => console.log(`\nThe demo is at http://127.0.0.1:${config.port}/index.html\n`),
    },
  ],
};
