import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import demo from '../../web-dev-server.config.mjs';
import tests from '../../web-test-runner.config.mjs';
import { serve } from '../../scripts/loopback.mjs';

/** Where a server listens that has these settings. */
async function addressOf(start) {
  const server = await start();
  const { address, port } = server.server.address();
  const { status } = await fetch(`http://127.0.0.1:${port}/site/index.html`);
  await server.stop();
  assert.equal(status, 200);
  return address;
}

describe('servers are for this machine only', () => {
  const quiet = { readFileConfig: false, readCliArgs: false, logStartMessage: false };
  const rootDir = fileURLToPath(new URL('../..', import.meta.url));

  for (const [what, { hostname }] of Object.entries({ 'the demo’s': demo, 'the tests’': tests }))
    it(what, async () => {
      const address = await addressOf(() => startDevServer({ config: { rootDir, hostname, port: 0 }, ...quiet }));
      assert.equal(address, '127.0.0.1');
    });

  it('the pictures’', async () => assert.equal(await addressOf(serve), '127.0.0.1'));
});
