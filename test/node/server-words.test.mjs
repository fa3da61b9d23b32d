import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { all, attribute, draw } from './drawn.mjs';

/** What stands behind the shadow root. */
const children = options => /<\/template>(.*)<\/small-favor>$/s.exec(draw({}, options).html)[1];
/** Where the appeal leads without an `href`; undefined where it shows the fallback itself. */
function leads(fallback, options) {
  const tree = parseFragment(draw({ href: null, currency: 'none' }, { fallback, ...options }).html);
  const link = all(all(tree, 'template')[0].content, 'a')[0];
  return link && attribute(link, 'href');
}

describe('the publisher’s words in a server’s markup', () => {
  it('are put into their places', () => {
    const { html } = draw(
      {},
      { headline: 'Ours', words: '<p>Own</p>', note: '<small>n</small>', fallback: '<a href="/x">Support</a>' },
    );
    assert.match(
      html,
      /<\/template><p slot="headline">Ours<\/p><p>Own<\/p><small slot="note">n<\/small><a slot="fallback" href="\/x">/,
    );
    assert.match(html, /<h2 class="headline"[^>]*><slot name="headline"><\/slot><\/h2>/);
    assert.match(html, /part="copy"><slot><\/slot>/);
  });

  it('are in their places to the last element, where they are several', () => {
    assert.equal(children({ headline: '<em>Our</em> favor' }), '<p slot="headline"><em>Our</em> favor</p>');
    assert.equal(children({ note: '<p>1</p><p>2</p>' }), '<div slot="note"><p>1</p><p>2</p></div>');
    assert.equal(children({ note: 'One <p>2</p>' }), '<div slot="note">One <p>2</p></div>');
    assert.equal(
      children({ fallback: '<a href="/x">Pay</a>, or <a href="/y">call</a>' }),
      '<p slot="fallback"><a href="/x">Pay</a>, or <a href="/y">call</a></p>',
    );
    assert.equal(
      children({ image: '<my.picture x="1"></my.picture>' }),
      '<my.picture slot="image" x="1"></my.picture>',
    );
  });

  it('are none where nothing can be read or seen', () => {
    for (const words of ['', ' ', '<p></p>', '<!-- words -->', '<template>Words</template>', '<script>words</script>'])
      assert.match(draw({}, { words }).html, /part="copy"><p>/, words);
    for (const words of ['Words', '<p>Words</p>', '<img src="/x.png">', '<p><my-player></my-player></p>'])
      assert.match(draw({}, { words }).html, /part="copy"><slot>/, words);
  });

  it('have a heading where there is an element for it', () => {
    const named = options => /aria-label="|<h2|<slot name="headline">/.exec(draw({}, options).html)[0];
    for (const words of ['<h3>A</h3>', '<div><p role="heading">A</p></div>'])
      assert.equal(named({ words }), 'aria-label="');
    for (const words of ['<p>a</p><!-- <h3>A</h3> -->', '<p title="<h3>">a</p>', '<template><h3>A</h3></template>a'])
      assert.equal(named({ words }), '<h2', words);
    assert.equal(named({ headline: '<div><h3>A</h3></div>' }), '<slot name="headline">');
    assert.equal(named({ headline: '<p title="<h3>">A</p>' }), '<h2');
  });
});

describe('the link of the fallback', () => {
  it('is used, where there is no other', () => {
    const { html } = draw(
      { href: null },
      { fallback: '<a class="x" href="https://pay.example/a?b=1&amp;c=2">Support</a>' },
    );
    assert.match(
      html,
      /<form class="ask" action="https:\/\/pay\.example\/a" target="_self"><input type="hidden" name="b" value="1"><input type="hidden" name="c" value="2">/,
    );
  });

  it('is the one that a browser finds', () => {
    for (const fallback of [
      '<a data-href="https://evil.example/" href="https://pay.example/">x</a>',
      '<a title=\'<a href="https://evil.example/">\' href="https://pay.example/">x</a>',
      '<!-- <a href="https://evil.example/">x</a> --><a href="https://pay.example/">x</a>',
      '<template><a href="https://evil.example/">x</a></template><a href="https://pay.example/">x</a>',
      '<script>"<a href=https://evil.example/>"</script><a href="https://pay.example/">x</a>',
      '<noscript><a href="https://evil.example/">x</a></noscript><a href="https://pay.example/">x</a>',
      '<svg><a xlink:href="https://evil.example/"></a></svg><a href="https://pay.example/">x</a>',
      '<area href="https://evil.example/"><a>x</a><a href="https://pay.example/">x</a>',
      "<a href='https://pay.example/'>x</a><a href='https://evil.example/'>x</a>",
      '<p><b><a href=https://pay.example/>x</a></b></p>',
      '<A HREF = "https://pay.example/">x</A>',
      '<a href="https:&#47;&#x2f;pay&period;example/">x</a>',
      '<a\nhref="https://pay.example/" href="https://evil.example/">x</a>',
    ])
      assert.equal(leads(fallback), 'https://pay.example/', fallback);
  });

  it('is none where a browser finds none', () => {
    for (const fallback of [
      '',
      'x',
      '<a>x</a>',
      '<a name="href=">',
      '<!-- <a href="https://pay.example/"> -->',
      '<area href="https://pay.example/">',
    ])
      assert.equal(leads(fallback), undefined, fallback);
  });

  it('is that of a slot among the words too, as the script has it', () => {
    const words = '<p>Words</p><a slot="fallback" href="https://pay.example/">x</a>';
    assert.equal(leads('', { words }), 'https://pay.example/');
    assert.equal(leads('<p><a href="https://other.example/">x</a></p>', { words }), 'https://pay.example/');
  });

  it('is looked for in a time that grows with the text alone, however deep', () => {
    const n = 40_000;
    const time = (part, times) => {
      const start = performance.now();
      leads(part.repeat(times));
      return performance.now() - start;
    };
    time('<a ', 100);
    for (const part of ['<a ', '<a', '<a title="', '<!--', '<a href="', "<a href='x' "])
      assert.ok(time(part, n) < 1000, part);
  });
});
