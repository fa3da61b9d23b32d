import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FIXTURES } from '../fixtures.mjs';

/** Serves what `scripts/fixtures.mjs` brought at `/fixtures/…`. The test server shows no folder whose name begins with a dot. */
export function serveFixtures(context, next) {
  const file = join(FIXTURES, basename(context.path));
  if (!context.path.startsWith('/fixtures/') || !existsSync(file)) return next();
  context.type = 'text/javascript';
  context.body = createReadStream(file);
}
