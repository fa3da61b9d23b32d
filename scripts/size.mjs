// Names, sizes and integrity hashes of the built scripts; fails where one is over its budget.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes after brotli, beyond which the build fails. They are final: what does not fit is a part of its own. */
const LIMITS = {
  'dist/small-favor.js': 30_208,
  'dist/small-favor-amount-picker.js': 2 * 1024,
  'dist/payment-methods.js': 10.5 * 1024,
};
/** A reader's own language, beside the main script. */
const LANGUAGE_LIMIT = 1.75 * 1024;

/** A text as it is, by gzip 9 and by brotli 11. */
export function pack(text) {
  const raw = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: raw.length };
  return { raw, gzip: gzipSync(raw, { level: 9 }), brotli: brotliCompressSync(raw, { params }) };
}

/** A file's size in each of these, and its hash for the `integrity` attribute. */
export function measure(file) {
  const { raw, gzip, brotli } = pack(readFileSync(file));
  return {
    file,
    bytes: raw.length,
    gzip: gzip.length,
    brotli: brotli.length,
    integrity: `sha384-${createHash('sha384').update(raw).digest('base64')}`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of readdirSync('dist/languages').filter(file => file.endsWith('.js'))) {
    const { brotli } = measure(`dist/languages/${name}`);
    if (brotli <= LANGUAGE_LIMIT) continue;
    console.error(`dist/languages/${name} is ${brotli - LANGUAGE_LIMIT} bytes over the limit of a language.`);
    process.exitCode = 1;
  }
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { bytes, gzip, brotli, integrity } = measure(name);
    console.log(`${name}: ${bytes} bytes, gzip ${gzip}, brotli ${brotli} (limit ${limit})\n  ${integrity}`);
    if (brotli <= limit) continue;
    console.error(`${name} is ${brotli - limit} bytes over its limit.`);
    process.exitCode = 1;
  }
}
