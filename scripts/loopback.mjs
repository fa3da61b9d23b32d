import { startDevServer } from '@web/dev-server';

/**
 * This machine and no other, for both servers. They take "127.0.0.1" for "everywhere"
 * (`start` in @web/dev-server-core), which puts them on the network; this is the same address in its short form.
 */
export const LOOPBACK = '127.1';

/** Serves the project's folder for a script, at a port that is free. */
export const serve = () =>
  startDevServer({
    config: { hostname: LOOPBACK, port: 0 },
    readFileConfig: false,
    readCliArgs: false,
    logStartMessage: false,
  });
