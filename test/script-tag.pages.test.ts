import { expect } from '@open-wc/testing';
import { appealsOf, openFrame, openHtml, recorded } from './frames.js';
import { CHECKOUT, forgetAll, part, text, until } from './helpers.js';

const SCRIPT = '/dist/small-favor.js';
const PACK = '/dist/payment-methods.js';
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"><p>The editor’s words.</p></small-favor>`;
const FALLBACK = `<small-favor currency="USD"><p>The words.</p><p slot="fallback"><a href="${CHECKOUT}">Support us</a></p></small-favor>`;

const tag = (attributes = '', src = SCRIPT) => `<script src="${src}" ${attributes}></script>`;

describe('an element whose children are still on their way', () => {
  beforeEach(forgetAll);

  it('waits for them, and takes them as they come', async () => {
    const frame = await openFrame(frame => (frame.src = 'about:blank'));
    const { contentDocument: page } = frame as { contentDocument: Document };
    page.open();
    page.write(
      `<!doctype html><html lang="en"><script src="/test/pages/record.js"></script>${tag()}<small-favor currency="USD">`,
    );
    await until(() => page.querySelector('small-favor')?.shadowRoot, 'it is upgraded');
    const appeal = page.querySelector('small-favor')!;
    await appeal.updateComplete;
    expect(text(part(appeal, 'copy')), 'no built-in words that would be replaced').to.equal('');
    page.write('<h2 slot="headline">A favor</h2><p>The editor’s words.</p>');
    page.write(`<p slot="fallback"><a href="${CHECKOUT}">Support us</a></p></small-favor><p>After</p>`);
    page.close();
    await until(() => part(appeal, 'link'), 'the link is made of the fallback’s');
    expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
    const slots = [...appeal.shadowRoot!.querySelectorAll('slot')];
    expect(slots.flatMap(slot => slot.assignedElements()).map(text)).to.deep.equal(['A favor', 'The editor’s words.']);
    expect(recorded(frame).told).to.deep.equal([]);
    expect(recorded(frame).errors).to.deep.equal([]);
  });

  it('has the built-in words if none come', async () => {
    const window = await openHtml({ body: `${tag()}<small-favor currency="USD" href="${CHECKOUT}"></small-favor>` });
    const [appeal] = await appealsOf(window);
    await until(() => text(part(appeal!, 'copy')).includes('support'), 'words come');
    expect(text(part(appeal!, 'headline'))).to.not.equal('');
  });
});

describe('an element in a page that is there', () => {
  beforeEach(forgetAll);

  it('is read and drawn once, whatever the page tells while it loads', async () => {
    const count = `<script>
      window.reads = 0;
      const { getAttribute } = Element.prototype;
      Element.prototype.getAttribute = function (name) {
        if (name === 'currency') window.reads++;
        return getAttribute.call(this, name);
      };
    </script>`;
    const window = await openHtml({ head: count + tag('defer'), body: ELEMENT });
    const [appeal] = await appealsOf(window);
    await appeal!.updateComplete;
    expect(window.document.readyState).to.equal('complete');
    // When the page was loaded, and when it was shown.
    await new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    expect((window as Window & { reads?: number }).reads).to.equal(1);
  });
});

describe('a page that asks for peace only while it loads', () => {
  for (const when of ['DOMContentLoaded', 'load'])
    it(`is left in peace: at ${when}`, async () => {
      const off = `<script>addEventListener('${when}', () =>
        document.head.append(Object.assign(document.createElement('meta'), { name: 'small-favor', content: 'off' })))</script>`;
      const window = await openHtml({ head: tag('defer') + off, body: ELEMENT });
      const [appeal] = await appealsOf(window);
      await until(() => appeal!.visibility.reason === 'off', 'it is off');
      await appeal!.updateComplete;
      expect(appeal!.getBoundingClientRect().height).to.equal(0);
    });
});

describe('the pack of payment methods', () => {
  const body = ELEMENT.replace('>', ' payment-methods="visa ideal">');

  for (const [what, head] of Object.entries({
    before: tag('defer', PACK) + tag('defer'),
    after: tag('defer') + tag('defer', PACK),
    'blocking, before': tag('', PACK) + tag(),
    twice: tag('defer', PACK) + tag('defer') + tag('defer', `${PACK}?2`),
  }))
    it(`brings its drawings, loaded ${what} the main script`.replace('twice the', 'twice beside the'), async () => {
      const window = await openHtml({ head, body });
      const [appeal] = await appealsOf(window);
      const methods = [...appeal!.shadowRoot!.querySelectorAll('[part~=payment-method]')];
      expect(methods.map(method => method.querySelector('svg')?.getAttribute('aria-label'))).to.deep.equal([
        'Visa',
        'iDEAL',
      ]);
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  it('is not needed: what the editor wrote stands in the boxes without it', async () => {
    const [appeal] = await appealsOf(await openHtml({ head: tag('defer'), body }));
    const methods = [...appeal!.shadowRoot!.querySelectorAll('[part~=payment-method]')];
    expect(methods.map(method => text(method))).to.deep.equal(['', 'Ideal']);
  });

  it('may come alone', async () => {
    const window = await openHtml({ head: tag('defer', PACK), body: FALLBACK });
    expect(window.errors).to.deep.equal([]);
  });
});
