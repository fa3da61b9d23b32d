import { expect, nextFrame } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, forgetAll, part, text, until, warningsOf } from '../helpers.js';

const BUILT_IN = 'because readers like you';

/** The words that stand in the appeal, ours or the editor's. */
const words = (element: SmallFavor): string => text(part(element, 'copy')) || text(element);

const becomes = (element: SmallFavor, said: string): Promise<void> =>
  until(() => words(element).includes(said), `“${said}” is read`);

const paragraph = (content: string, slot?: string): HTMLElement => {
  const made = document.createElement('p');
  made.textContent = content;
  if (slot !== undefined) made.slot = slot;
  return made;
};

describe('ContentController', () => {
  beforeEach(forgetAll);

  it('follows words that come later, and go again', async () => {
    const element = await appeal();
    element.append(paragraph('The editor’s words'));
    await becomes(element, 'The editor’s words');
    element.replaceChildren();
    await becomes(element, BUILT_IN);
  });

  it('follows text that comes later', async () => {
    const element = await appeal();
    element.append('The editor’s words');
    await becomes(element, 'The editor’s words');
  });

  it('follows a child that moves to another slot', async () => {
    const element = await appeal({}, '<p>The editor’s words</p>');
    element.firstElementChild!.slot = 'note';
    await becomes(element, BUILT_IN);
  });

  it('puts a heading that comes later in place of ours', async () => {
    const element = await appeal({}, '<p>Words</p>');
    const heading = document.createElement('h3');
    heading.textContent = 'Ours';
    element.prepend(heading);
    await until(() => !part(element, 'headline'), 'our headline is gone');
    heading.remove();
    await until(() => part(element, 'headline'), 'our headline is back');
  });

  it('finds a heading that is put into words deep down', async () => {
    const element = await appeal({}, '<div><p>Words</p></div>');
    element.firstElementChild!.prepend(document.createElement('h4'));
    await until(() => !part(element, 'headline'), 'our headline is gone');
  });

  it('does not take a heading in the fallback or the note for the headline', async () => {
    const element = await appeal({}, '<h3 slot="note">Small print</h3><div slot="fallback"><h2>Support us</h2></div>');
    expect(part(element, 'headline')!.localName).to.equal('h2');
  });

  describe('the fallback’s link', () => {
    for (const [form, children] of [
      ['in a paragraph', '<p slot="fallback"><a href="https://pay.example/a">Support us</a></p>'],
      ['by itself', '<a slot="fallback" href="https://pay.example/a">Support us</a>'],
      [
        'behind an anchor without address',
        '<p slot="fallback"><a name="x"></a><a href="https://pay.example/a">S</a></p>',
      ],
    ] as const)
      it(`is the link where there is no href, ${form}`, async () => {
        const element = await appeal({ href: null }, children);
        expect(element.checkoutUrl).to.equal('https://pay.example/a?amount=5&currency=USD&frequency=once');
      });

    it('gives way to href', async () => {
      const element = await appeal({}, '<a slot="fallback" href="https://pay.example/a">Support us</a>');
      expect(element.checkoutUrl).to.match(new RegExp(`^${CHECKOUT}`));
    });

    it('is followed when it comes later and when it changes, without a warning that is out of date', async () => {
      const element = await appeal({ href: null }, '<p>Words</p>');
      expect(element.checkoutUrl).to.be.null;
      const sentences = await warningsOf(async () => {
        const link = document.createElement('a');
        link.href = 'https://pay.example/a';
        link.slot = 'fallback';
        element.append(link);
        await until(() => element.checkoutUrl?.includes('/a?'), 'the link is found');
        link.href = 'https://pay.example/b';
        await until(() => element.checkoutUrl?.includes('/b?'), 'the link is followed');
      });
      expect(sentences).to.deep.equal([]);
      expect(part(element, 'link')!.getAttribute('href')).to.equal(element.checkoutUrl);
    });
  });

  it('follows children again after the appeal has moved', async () => {
    const element = await appeal();
    const place = element.parentElement!;
    element.remove();
    element.append(paragraph('Put in while away'));
    place.append(element);
    await becomes(element, 'Put in while away');
    element.replaceChildren(paragraph('Put in afterwards'));
    await becomes(element, 'Put in afterwards');
  });

  it('leaves an appeal that is away alone', async () => {
    const element = await appeal();
    element.remove();
    const drawn = words(element);
    element.append(paragraph('Put in while away'));
    await nextFrame();
    expect(words(element)).to.equal(drawn);
  });
});
