import { fileURLToPath } from 'node:url';
import { LOOPBACK } from './scripts/loopback.mjs';

/** Serves the demo to this machine only, and prints its address. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: LOOPBACK,
  port: Number(process.env.PORT ?? 8000),
  middleware: [
    function toDemo(context, next) {
      if (context.path === '/') return context.redirect('/demo/index.html');
      return next();
    },
  ],
  plugins: [
    {
      name: 'address',
      serverStart: ({ config }) => console.log(`\nThe demo is at http://127.0.0.1:${config.port}/demo/index.html\n`),
    },
  ],
};
