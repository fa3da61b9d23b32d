// Finds programs, and installs what is missing on a Debian or Ubuntu where we are root. Only Node's own modules: it runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { platform, env } = process;

/** Whether a file is there, and may be run. */
export const canRun = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of some programs that is on the path. */
export const which = (...names) =>
  names.flatMap(name => (env.PATH ?? '').split(delimiter).map(folder => join(folder, name))).find(canRun);

/** Installs packages; false where that can't be done here. */
export function installPackages(packages) {
  if (platform !== 'linux' || process.getuid() !== 0 || !which('apt-get') || !existsSync('/etc/debian_version'))
    return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  return true;
}
