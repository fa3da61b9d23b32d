// The sanitizers that SECURITY.md has lines for, each as it comes and with those lines, which are read out of the document.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { FIXTURES } from '../../scripts/fixtures.mjs';
import { CHROME_ARGS } from '../../scripts/wtr/puppeteer-launchers.mjs';

const document = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
const [, section] = document.split(/^## What a sanitizer must not let through$/m);
const [forDomPurify, forSanitizeHtml, forKses] = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(
  ([, code]) => code,
);

/** The program of a block of JavaScript: a comment in, `clean` out. */
const program = code => `${code}; return clean;`;

/** DOMPurify needs a browser's document. */
async function domPurify(comments, code) {
  const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: CHROME_ARGS });
  try {
    const page = await browser.newPage();
    const path = join(createRequire(import.meta.url).resolve('dompurify'), '../purify.js');
    await page.addScriptTag({ path });
    const clean = (comments, code) => {
      const sanitize = new Function('DOMPurify', 'comment', code);
      return comments.map(comment => sanitize(window.DOMPurify, comment));
    };
    return await page.evaluate(clean, comments, code);
  } finally {
    await browser.close();
  }
}

const KSES = join(FIXTURES, 'wordpress');

/** WordPress's own, without the rest of it. */
function kses(comments, code, context = 'pre_comment_content') {
  const php = `
    error_reporting( E_ALL ); ini_set( 'display_errors', '1' );
    require '${KSES}/plugin.php';
    require '${KSES}/kses.php';
    function wp_allowed_protocols() { return array( 'http', 'https', 'mailto' ); }
    ${code}
    $comments = json_decode( file_get_contents( 'php://stdin' ) );
    echo json_encode( array_map( fn( $comment ) => wp_kses( $comment, '${context}' ), $comments ), JSON_THROW_ON_ERROR );`;
  return JSON.parse(execFileSync('php', ['-r', php], { input: JSON.stringify(comments), encoding: 'utf8' }));
}

/** Whether a program can be started. */
function runs(name) {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is missing here, as a sentence; false where nothing is. In CI on Linux all is there, or the tests fail. */
const unless = (isHere, sentence) => !isHere && !(process.env.CI && process.platform === 'linux') && sentence;

/**
 * Each with what is missing for it, and the ways in which it is used: each takes a list of comments, and gives them as they come
 * out.
 */
export const SANITIZERS = {
  DOMPurify: {
    missing: unless(findBrowsers().chromium, 'no Chromium here'),
    ours: comments => domPurify(comments, program(forDomPurify)),
    byItself: comments => domPurify(comments, 'return DOMPurify.sanitize(comment)'),
    'with ALLOWED_ATTR alone': comments =>
      domPurify(comments, 'return DOMPurify.sanitize(comment, { ALLOWED_ATTR: ["href"] })'),
  },
  'sanitize-html': {
    missing: false,
    ours: comments => {
      const sanitize = new Function('sanitizeHtml', 'comment', program(forSanitizeHtml));
      return comments.map(comment => sanitize(sanitizeHtml, comment));
    },
    byItself: comments => comments.map(comment => sanitizeHtml(comment)),
  },
  KSES: {
    missing:
      unless(runs('php'), 'no php here') ||
      unless(existsSync(join(KSES, 'kses.php')), 'no WordPress here: node scripts/fixtures.mjs'),
    ours: comments => kses(comments, forKses),
    byItself: comments => kses(comments, ''),
    'with wp_kses_post()': comments => kses(comments, '', 'post'),
    'with our lines, for articles': comments => kses(comments, forKses, 'post'),
  },
};
