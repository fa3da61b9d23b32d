// Builds the projects in test/frameworks/ as an engineer would who has the package from npm: packed, unpacked, type-checked and
// bundled with each framework's own tools.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = `${root}test/frameworks`;
const place = `${projects}/node_modules/small-favor`;
const run = (command, args, cwd = root) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
const tool = (name, args, project) => {
  try {
    run('npx', ['--no-install', name, ...args], `${projects}/${project}`);
  } catch (error) {
    console.error(`${name} in test/frameworks/${project}:\n${error.stdout}`);
    process.exit(1);
  }
};

/** What stands on the pages that are hydrated: nothing of ours, or one form of the snippet. */
const FORMS = ['script', 'div', 'element'];

/** Writes the pages as a server sends them, for the frameworks that are tried with such. */
async function writePages(project) {
  const entry = ['server.ts', 'server.tsx'].find(name => existsSync(`${projects}/${project}/${name}`));
  if (!entry) return;
  tool('vite', ['build', '--logLevel', 'warn', '--ssr', entry, '--outDir', 'dist/server'], project);
  const { render } = await import(`${projects}/${project}/dist/server/server.js`);
  const pages = {};
  for (const form of FORMS) pages[form] = await render(form);
  writeFileSync(`${projects}/${project}/dist/pages.json`, JSON.stringify(pages));
}

/** What checks the types of each project. */
const CHECKS = {
  react: ['tsc', '-p', '.'],
  preact: ['tsc', '-p', '.'],
  vue: ['vue-tsc', '-p', '.'],
  svelte: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
};

rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place]));
run('tar', ['-xzf', filename, '--strip-components=1'], place);
for (const [project, [check, ...args]] of Object.entries(CHECKS)) {
  tool(check, args, project);
  tool('vite', ['build', '--logLevel', 'warn'], project);
  await writePages(project);
}
