// Names, sizes and integrity hashes of the built scripts; fails where one is over its budget.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes after brotli. */
const BUDGETS = { 'dist/small-favor.js': 16 * 1024, 'dist/payment-methods.js': 24 * 1024 };

const brotli = code =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
  }).length;

for (const [file, budget] of Object.entries(BUDGETS)) {
  const code = readFileSync(file);
  const size = brotli(code);
  const hash = createHash('sha384').update(code).digest('base64');
  console.log(
    `${file}: ${code.length} bytes, gzip ${gzipSync(code, { level: 9 }).length}, brotli ${size} (budget ${budget})`,
  );
  console.log(`  sha384-${hash}`);
  if (size <= budget) continue;
  console.error(`${file} is ${size - budget} bytes over its budget.`);
  process.exitCode = 1;
}
