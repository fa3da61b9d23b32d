import { own } from '../domain/own.js';

/**
 * What Lit finds in place of `globalThis` in the one-file script (the build puts this in). Lit's own globals would be
 * names we add to the page, and an `<a id="litHtmlVersions">` in an article would break them.
 */
interface TrustedTypes {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: unknown): unknown;
}

const { trustedTypes, ShadowRoot, litNonce } = globalThis as typeof globalThis & {
  readonly trustedTypes?: TrustedTypes;
  readonly litNonce?: string;
};

/**
 * Lit's Trusted Types policy by its own name, else by ours, else none: a page may allow either name, or have taken one.
 * Without any, Lit works wherever Trusted Types are not required.
 */
function createPolicy(name: string, rules: unknown): unknown {
  for (const candidate of [name, 'small-favor']) {
    try {
      return trustedTypes!.createPolicy(candidate, rules);
    } catch {
      // refused or taken: the next name
    }
  }
  return undefined;
}

export const litHost = own({
  ShadowRoot,
  litNonce,
  trustedTypes: trustedTypes && { emptyScript: trustedTypes.emptyScript, createPolicy },
});
