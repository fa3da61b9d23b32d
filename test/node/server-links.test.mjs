import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { all, attribute, draw } from './drawn.mjs';

/** Where the appeal leads: a form's action, or the address of its link. */
function leads(settings, options) {
  const tree = parseFragment(draw(settings, options).html);
  const [form] = all(tree, 'form');
  return form ? attribute(form, 'action') : attribute(all(tree, 'a')[0], 'href');
}
/** Settings of which no form can be made. */
const PLAIN = { currency: 'none', frequencies: null };

describe('links of a server’s markup', () => {
  it('lead from the page’s own address, or from the root of its site', () => {
    assert.equal(leads({ href: 'give' }, { url: 'https://gull.example/news/story' }), '/news/give');
    assert.equal(leads({ href: 'give' }), '/give');
    assert.equal(leads({ href: '?give', ...PLAIN }, { url: 'https://gull.example/story?id=7' }), '/story?give');
    const link = draw({ href: '/give', 'href-monthly': '/monthly' }).html;
    assert.match(link, /href="\/give\?amount=5&amp;currency=EUR&amp;frequency=once"/);
  });

  it('stay on the site that serves the page, whatever host its address has', () => {
    for (const url of ['https://evil.example/news/story', 'http://evil.example:8080/news/story?x#y'])
      for (const settings of [{ href: '/give' }, { href: '/give', ...PLAIN }, { href: '../give' }])
        assert.equal(leads(settings, { url }), '/give');
    const { html } = draw({ href: 'give' }, { url: 'https://evil.example/news/story' });
    assert.ok(!html.includes('evil.example'), html);
  });

  it('lead to another site where they name one, also the page’s own', () => {
    const url = 'https://gull.example/story';
    assert.equal(leads({ href: 'https://gull.example/give' }, { url }), 'https://gull.example/give');
    assert.equal(leads({ href: '//pay.example/give' }, { url }), 'https://pay.example/give');
    assert.equal(leads({ href: '//pay.example/give' }), 'https://pay.example/give');
  });

  it('stay paths where a path begins with two slashes', () => {
    for (const href of [
      '/.//evil.example/give',
      '/x/..//evil.example/give',
      './/evil.example/give',
      '/%2e//evil.example/give',
    ])
      for (const url of [undefined, 'https://gull.example/', 'http://gull.example/'])
        for (const more of [{}, PLAIN]) {
          const address = leads({ href, ...more }, { url });
          assert.equal(address, '/.//evil.example/give', href);
          assert.equal(new URL(address, 'https://gull.example/story').host, 'gull.example');
        }
    assert.equal(
      leads({ href: null, ...PLAIN }, { fallback: '<a href=".//evil.example/">x</a>' }),
      '/.//evil.example/',
    );
  });

  it('may be http: on an http: page only', () => {
    const href = 'http://pay.example/give';
    assert.equal(leads({ href }, { url: 'http://gull.example/' }), href);
    for (const url of [undefined, 'https://gull.example/'])
      assert.equal(all(parseFragment(draw({ href }, { url }).html), 'form').length, 0);
  });

  it('tell in a sentence of an address of the page that is none', () => {
    for (const url of [
      '/story',
      'story',
      '',
      '//gull.example/story',
      'gull.example',
      'file:///story.html',
      'about:blank',
    ])
      assert.throws(() => draw({}, { url }), {
        name: 'TypeError',
        message: `url="${url}": it is no whole address. Write one like "https://gull.example/news/story", or leave url out.`,
      });
    assert.equal(draw({}, { url: null }).html, draw({}, { url: undefined }).html);
  });
});
