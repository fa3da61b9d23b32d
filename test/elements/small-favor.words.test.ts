import { expect } from '@open-wc/testing';
import { appeal, forgetAll, part, text, warningsOf } from '../helpers.js';

const OWN_HEADLINE = 'Before you go, we have a small favor to ask';

/** Every heading a reader comes across, the editor's and ours. */
const headings = (element: Element): Element[] =>
  [element, element.shadowRoot!]
    .flatMap(root => [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')])
    .filter(heading => heading.checkVisibility());

describe('<small-favor>: the words', () => {
  beforeEach(forgetAll);

  for (const [slot, place] of [
    ['headline', '[part=headline]'],
    ['image', '.words'],
    ['', '[part=copy]'],
    ['signature', '.words'],
    ['note', '.ask'],
  ] as const)
    it(`shows the slot ${slot || 'for words'}`, async () => {
      const element = await appeal({}, `<div ${slot && `slot="${slot}"`}><p>The editor’s own</p></div>`);
      const child = element.firstElementChild!;
      expect(child.checkVisibility()).to.be.true;
      expect((child as HTMLElement).assignedSlot!.closest(place)).to.exist;
    });

  it('reads in the order headline, image, words, signature, note', async () => {
    const children = ['note', 'signature', 'headline', 'image'].map(slot => `<p slot="${slot}">${slot}</p>`);
    const element = await appeal({}, `${children.join('')}<p>words</p>`);
    const tops = ['headline', 'image', '', 'signature', 'note'].map(
      slot => element.querySelector(slot ? `[slot=${slot}]` : 'p:not([slot])')!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('keeps the fallback for where it is needed', async () => {
    const element = await appeal(
      {},
      '<p>Words</p><p slot="fallback"><a href="https://pay.example/">Support us</a></p>',
    );
    expect(element.querySelector('a')!.checkVisibility()).to.be.false;
  });

  describe('built in', () => {
    for (const [children, content] of [
      ['no children', ''],
      ['only white space', ' \n\t\u00a0 '],
      ['only a comment', '<!-- words -->'],
      ['only a fallback', '<p slot="fallback"><a href="https://pay.example/">Support us</a></p>'],
      ['only other slots', '<p slot="note">Small print</p><p slot="signature">The editors</p>'],
      ['what CMSs leave behind', '<p></p><br><p>&nbsp;</p><div><p> </p></div>'],
      ['only a script and a style', '<script type="text/plain">x</script><style></style><template>x</template>'],
    ] as const)
      it(`stand with ${children}`, async () => {
        const element = await appeal({}, content);
        expect(text(part(element, 'copy'))).to.contain('because readers like you choose to chip in');
        expect(text(part(element, 'headline'))).to.equal(OWN_HEADLINE);
      });

    for (const media of ['<img alt="Words">', '<p><picture><img alt="Words"></picture></p>', '<our-words></our-words>'])
      it(`give way to ${media}`, async () => {
        expect(text(part(await appeal({}, media), 'copy'))).to.equal('');
      });

    for (const [children, content] of [
      ['a paragraph', '<p>Words</p>'],
      ['bare text', 'Words'],
      ['text in the default slot by name', '<p slot="">Words</p>'],
    ] as const)
      it(`give way to ${children}`, async () => {
        const element = await appeal({}, content);
        expect(text(part(element, 'copy'))).to.equal('');
        expect(part(element, 'copy')!.querySelector('slot')!.assignedNodes().map(text).join('')).to.equal('Words');
      });

    it('name the publication', async () => {
      expect(text(part(await appeal(), 'copy'))).to.contain('The Harbour Gazette stays open to everyone');
    });

    for (const publisher of [null, '', '  '])
      it(`do without a name for publisher=${JSON.stringify(publisher)}`, async () => {
        expect(text(part(await appeal({ publisher }), 'copy'))).to.contain('We stay open to everyone');
      });

    it('show a name as text, never as HTML', async () => {
      const publisher = '<img src="x" onerror="alert(1)"> & Sons';
      const element = await appeal({ publisher });
      expect(text(part(element, 'copy'))).to.contain(`${publisher} stays open`);
      expect(part(element, 'copy')!.querySelector('img') === null).to.be.true;
    });

    const year = new Date().getFullYear();
    for (const [ago, said] of [
      [0, 'Our reporters'],
      [1, 'Our reporters'],
      [2, 'For 2 years our reporters'],
      [30, 'For 30 years our reporters'],
      [33, 'For more than 30 years our reporters'],
      [250, 'For 250 years our reporters'],
    ] as const)
      it(`of a publication founded ${ago} years ago say “${said}”`, async () => {
        const sentences = await warningsOf(async () => {
          expect(text(part(await appeal({ since: String(year - ago) }), 'copy'))).to.contain(said);
        });
        expect(sentences).to.deep.equal([]);
      });

    for (const since of [String(year + 1), '1599', 'long ago', '19', ''])
      it(`do not say the age for since="${since}", with one warning`, async () => {
        const sentences = await warningsOf(async () => {
          const element = await appeal({ since });
          expect(text(part(element, 'copy'))).to.contain('Our reporters');
          element.setAttribute('publisher', 'Another');
          await element.updateComplete;
        });
        expect(sentences).to.have.length(1);
        expect(sentences[0])
          .to.match(/^<small-favor> since="/)
          .and.to.contain('Write the founding year');
      });

    for (const [settings, said] of [
      [{ amounts: '5 10' }, 'with as little as $5.'],
      [{ 'amounts-once': '5', 'amounts-monthly': '2', 'amounts-yearly': '20' }, 'with as little as $2 a month.'],
      [{ frequencies: 'yearly', amounts: '20 50' }, 'with as little as $20 a year.'],
      [{ frequencies: 'monthly once', amounts: '3' }, 'with as little as $3.'],
      [{ currency: 'EUR', amounts: '12.50' }, 'with as little as €12.50.'],
      [{ currency: null }, 'please help today. If'],
      [{ href: null }, 'please help today. If'],
    ] as const)
      it(`say “${said}”`, async () => {
        expect(text(part(await appeal(settings), 'copy'))).to.contain(said);
      });
  });

  describe('A2 the heading', () => {
    for (const level of ['2', '3', '4', '5', '6'])
      it(`is of level ${level} with heading-level="${level}", and the only one`, async () => {
        const element = await appeal({ 'heading-level': level });
        expect(headings(element).map(heading => heading.localName)).to.deep.equal([`h${level}`]);
        expect(text(part(element, 'headline'))).to.equal(OWN_HEADLINE);
      });

    for (const level of ['1', '7', '0', '', 'h3', '2.5', '-3'])
      it(`is of level 2 with heading-level="${level}", with one warning`, async () => {
        const sentences = await warningsOf(async () => {
          expect(headings(await appeal({ 'heading-level': level }))[0]!.localName).to.equal('h2');
        });
        expect(sentences).to.deep.equal([`<small-favor> heading-level="${level}": 2 is used. Write 2 to 6.`]);
      });

    for (const [form, settings, children, level, words] of [
      ['a slotted heading', {}, '<h3 slot="headline">Ours</h3>', 'h3', 'Ours'],
      ['a heading deeper in the slot', {}, '<div slot="headline"><h4>Ours</h4></div>', 'h4', 'Ours'],
      ['an ARIA heading', {}, '<div slot="headline" role="heading" aria-level="3">Ours</div>', 'div', 'Ours'],
      ['a slotted text', {}, '<span slot="headline">Ours</span>', 'h2', ''],
      ['a slotted text of a level', { 'heading-level': '5' }, '<p slot="headline">Ours</p>', 'h5', ''],
      ['the attribute', { headline: 'Ours' }, '', 'h2', 'Ours'],
      ['an empty attribute', { headline: ' ' }, '', 'h2', OWN_HEADLINE],
      ['both attribute and slot', { headline: 'Not this' }, '<h3 slot="headline">Ours</h3>', 'h3', 'Ours'],
      ['a heading among the words', {}, '<h4>Ours</h4><p>Words</p>', 'h4', 'Ours'],
      ['a heading deep in the words', {}, '<div><header><h2>Ours</h2></header><p>Words</p></div>', 'h2', 'Ours'],
    ] as const)
      it(`comes from ${form}, and is the only one`, async () => {
        const element = await appeal(settings, children);
        const found = headings(element);
        expect(found.map(heading => heading.localName)).to.deep.equal([level]);
        expect(text(found[0])).to.equal(words);
      });

    it('stays the only one when the editor changes the level', async () => {
      const element = await appeal();
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      expect(headings(element).map(heading => heading.localName)).to.deep.equal(['h4']);
    });

    it('keeps the page’s looks, at our size and without its space', async () => {
      const element = await appeal({}, '<h2 slot="headline" style="color: rgb(0, 0, 90); margin: 90px">Ours</h2>');
      const { color, margin, fontSize } = getComputedStyle(element.querySelector('h2')!);
      expect({ color, margin }).to.deep.equal({ color: 'rgb(0, 0, 90)', margin: '0px' });
      expect(fontSize).to.equal(getComputedStyle(part(element, 'headline')!).fontSize);
    });
  });
});
