import { expect } from '@open-wc/testing';
import { litHost } from '../src/browser/lit-host.js';

describe('litHost', () => {
  it('has what Lit asks its global for, and no more of the page', () => {
    expect(Object.keys(litHost)).to.have.members(['ShadowRoot', 'litNonce', 'trustedTypes']);
    expect(litHost.ShadowRoot).to.equal(ShadowRoot);
  });

  it('knows the page’s nonce of the moment it was loaded', async () => {
    const page = globalThis as { litNonce?: string };
    page.litNonce = 'abc';
    const path = '/src/browser/lit-host.ts?nonce';
    const { litHost: host } = (await import(path)) as { litHost: { litNonce: unknown } };
    delete page.litNonce;
    expect(host.litNonce).to.equal('abc');
    expect(litHost.litNonce).to.equal(undefined);
  });

  describe('.trustedTypes', () => {
    before(function () {
      // Firefox before 148 and Safari before 26 know no Trusted Types.
      if (!('trustedTypes' in globalThis)) this.skip();
    });

    it('makes a policy of the name asked for', () => {
      const policy = litHost.trustedTypes!.createPolicy('lit-html', { createHTML: (text: string) => text });
      expect(policy).to.have.property('name', 'lit-html');
    });

    it('gives none where every name is refused', () => {
      // A policy's rules must be functions: with others the browser refuses by any name.
      expect(litHost.trustedTypes!.createPolicy('lit-html', { createHTML: 1 })).to.equal(undefined);
    });
  });

  it('has no Trusted Types where the browser has none', () => {
    expect(Boolean(litHost.trustedTypes)).to.equal('trustedTypes' in globalThis);
  });
});
