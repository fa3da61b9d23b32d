import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';

/** Where the demo is built to: plain files, which any host can serve from any folder. */
const OUT = 'site';

/** What every page may do; a page's front matter can add to it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/** What `integrity` says of each built file, by its path. */
function hashes() {
  const files = readdirSync('dist', { recursive: true }).filter(file => /^(?:languages[\\/])?[\w-]+\.js$/.test(file));
  const hash = file =>
    createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
  return Object.fromEntries(files.sort().map(file => [file.replace('\\', '/'), `sha384-${hash(file)}`]));
}

/** The demo's pages as written in demo/, each in the paper's frame, beside the built script. */
export default function demo(eleventy) {
  eleventy.on('eleventy.before', () => rm(OUT, { recursive: true, force: true }));
  eleventy.setQuietMode(true);
  eleventy.ignores.add('demo/workshop/**');
  eleventy.addGlobalData('layout', 'paper.njk');
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `${page.filePathStem}.html`,
  );
  eleventy.addGlobalData('build', hashes);
  eleventy.addGlobalData('eleventyComputed', {
    file: ({ page }) => `${page.filePathStem.slice(1)}.html`,
    wholePolicy: ({ policy }) => [POLICY, policy].filter(Boolean).join('; '),
  });
  eleventy.addFilter('fileName', path => basename(path));
  eleventy.addFilter('fileText', path => readFileSync(path, 'utf8').trim());
  eleventy.addPassthroughCopy('demo/*.{css,js}');
  eleventy.addPassthroughCopy('demo/{looks,pictures}');
  eleventy.addPassthroughCopy({
    'demo/workshop/*.js': '.',
    'dist/*.{js,js.map}': 'small-favor',
    'dist/languages': 'small-favor/languages',
  });
  return {
    dir: { input: 'demo', output: OUT, layouts: '_layouts', includes: '_layouts', data: '_data' },
    // A page is HTML as a publisher writes it, so braces are only braces.
    htmlTemplateEngine: false,
    templateFormats: ['html'],
  };
}
