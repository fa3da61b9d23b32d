// Which template engines are here that are no packages of npm, and (on a Debian or Ubuntu where we are root) installs the others.
import { fileURLToPath } from 'node:url';
import { installPackages, which } from './debian.mjs';

/** Debian's package of each program. */
const DEBIAN = { php: 'php-cli', hugo: 'hugo' };

/** The programs by name; null where one is not here. */
export const findEngines = () => Object.fromEntries(Object.keys(DEBIAN).map(name => [name, which(name) ?? null]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = Object.keys(DEBIAN).filter(name => !findEngines()[name]);
  if (missing.length) installPackages(missing.map(name => DEBIAN[name]));
  for (const [name, path] of Object.entries(findEngines()))
    console.log(`${name}: ${path ?? 'not here, tests skip it'}`);
}
