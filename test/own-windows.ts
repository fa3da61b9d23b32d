import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Opens a page in a window of its own, at an origin that no other visit has.
 * @param policy the page's header `Content-Security-Policy`
 * @returns what the page reported, and the paths that were asked for, in order
 */
export const visit = (path: string, policy?: string) =>
  executeServerCommand<{ reports: unknown[]; requests: string[] }, { path: string; policy?: string }>('visit', {
    path,
    ...(policy && { policy }),
  });
