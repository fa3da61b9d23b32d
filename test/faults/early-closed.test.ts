import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, text } from '../helpers.js';

const DEFER = '<script src="/dist/small-favor.js" defer></script>';
const START = `<small-favor publisher="The Gull" href="${CHECKOUT}" currency="USD">`;
const FALLBACK = '<p slot="fallback"><a href="https://support.example/">Support us</a></p>';
const WRAPPED = '<p><a slot="fallback" href="https://support.example/">Support us</a></p>';
const INNER = `<h2 slot="headline">A small favor</h2>\n<p>Your own words.</p>\n${FALLBACK}`;
/** What WordPress's wpautop makes of the README's snippet. */
const BROKEN = `<p>${START}</p>\n${INNER}\n<p></small-favor></p>`;
const MEND = '<small-favor> is closed too early by the <p> around it. Write a <div> around it.';

async function open(article: string, head = DEFER): Promise<[RecordedWindow, SmallFavor, HTMLElement]> {
  const window = await openHtml({ head, body: `<article><p>Story.</p>\n${article}\n<p>More.</p></article>` });
  const [appeal] = await appealsOf(window);
  return [window, appeal!, window.document.querySelector('article')!];
}

/** What a reader sees of an article without the appeal. */
const rest = ({ innerText }: HTMLElement): string => innerText.replace(/\s+/g, ' ').trim();

async function expectTaken(window: RecordedWindow, appeal: SmallFavor, article: HTMLElement): Promise<void> {
  expect(text(appeal.querySelector(':scope > [slot=headline]'))).to.equal('A small favor');
  expect(text(appeal.querySelector(':scope > p:not([slot])'))).to.equal('Your own words.');
  expect(part(appeal, 'headline')!.querySelector('slot')!.assignedElements().length).to.equal(1);
  expect(text(part(appeal, 'copy')), 'not the built-in words').to.equal('');
  expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
  appeal.remindLater();
  await appeal.updateComplete;
  expect(rest(article)).to.equal('Story. More.');
  expect([...window.told, ...window.errors]).to.deep.equal([]);
}

beforeEach(forgetAll);

describe('R10 an element that a paragraph closed too early', () => {
  for (const [how, head] of [
    ['deferred', DEFER],
    ['in the head', '<script src="/dist/small-favor.js"></script>'],
    [
      'deferred and the reader far',
      `${DEFER}<style>article::before { content: ''; display: block; height: 9000px }</style>`,
    ],
  ] as const)
    it(`takes its words in, with the script ${how}`, async () => expectTaken(...(await open(BROKEN, head))));

  for (const [what, article] of [
    ['line breaks and comments', BROKEN.replace('</p>', '<br>\n<!-- x --></p><!-- /x --><br>')],
    ['its script in the paragraph', BROKEN.replace('<p>', '<p><script src="/dist/small-favor.js"></script><br>\n')],
    ['no trailing paragraph', BROKEN.replace('<p></small-favor></p>', '')],
    ['words of every kind', BROKEN.replace('<p>Your', '<h3>a</h3><ul><li>b</ul><ol></ol><figure></figure><p>Your')],
    ['words behind the fallback', `${BROKEN.replace('<p></s', '<p>Thanks.</p><p slot="note">Small.</p><p></s')}`],
    ['another fallback', BROKEN.replace(FALLBACK, '<div slot="fallback"><a href="/">Support us</a></div>')],
  ] as const)
    it(`takes its words in with ${what}`, async () => expectTaken(...(await open(article))));

  it('takes in what stands up to the last slot, and keeps their order', async () => {
    const [, appeal] = await open(
      BROKEN.replace('<p></s', '<p slot="signature">Ann</p>\n<p slot="note">Small</p>\n<p></s'),
    );
    expect([...appeal.children].map(({ slot }) => slot)).to.deep.equal([
      'headline',
      '',
      'fallback',
      'signature',
      'note',
    ]);
  });

  it('takes its words in when it is put in later', async () => {
    const [window, , article] = await open('');
    article.firstElementChild!.insertAdjacentHTML('afterend', BROKEN);
    const [appeal] = await appealsOf(window);
    await expectTaken(window, appeal!, article);
  });

  it('takes each its own words, where there are two', async () => {
    const [window] = await open(BROKEN + BROKEN.replace('Your own', 'Other'));
    const [first, second] = await appealsOf(window);
    expect(text(first)).to.equal('A small favor Your own words. Support us');
    expect(text(second)).to.equal('A small favor Other words. Support us');
    expect(window.told).to.deep.equal([]);
  });

  it('takes them in again when a refresh of the page has brought them back, but not for ever', async () => {
    const [window, appeal, article] = await open(BROKEN);
    const paragraph = appeal.parentElement!;
    const inner = [...appeal.childNodes];
    let moves = 0;
    const refresh = (): void => {
      if (!appeal.firstChild || moves > 60) return;
      moves++;
      paragraph.after(...inner);
    };
    refresh();
    await new Promise(requestAnimationFrame);
    expect(appeal.childNodes.length).to.equal(inner.length);
    const observer = new (window as unknown as typeof globalThis).MutationObserver(refresh);
    observer.observe(appeal, { childList: true });
    refresh();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(moves).to.be.within(2, 10);
    expect(rest(article)).to.contain('Your own words.');
  });

  for (const [what, article] of [
    ['no href', BROKEN.replace(/ href="[^"]*"/, '')],
    ['no currency', BROKEN.replace(' currency="USD"', '')],
    ['no fallback', BROKEN.replace(' slot="fallback"', '')],
    ['words inside', BROKEN.replace('</p>', 'Words</p>')],
    ['a picture inside', BROKEN.replace('</p>', '<img alt=""></p>')],
    ['a text before it', BROKEN.replace('<p>', '<p>Story, too. ')],
    ['a script between', BROKEN.replace('<p>Your', '<script></script><p>Your')],
    ['a script in the words', BROKEN.replace('Your', '<script></script>Your')],
    ['a form between', BROKEN.replace('<p>Your', '<form><input name="matches"><input name="localName"></form><p>Your')],
    ['a form in the words', BROKEN.replace('<p>Your', '<blockquote><form></form></blockquote><p>Your')],
    ['somebody’s element between', BROKEN.replace('<p>Your', '<x-y></x-y><p>Your')],
    ['somebody’s element in the fallback', BROKEN.replace('Support us', '<x-y></x-y>')],
    ['a table between', BROKEN.replace('<p>Your', '<table></table><p>Your')],
    ['a bare text between', BROKEN.replace('<p>Your', 'Bare.<p>Your')],
    ['a paragraph around the fallback', BROKEN.replace(FALLBACK, WRAPPED)],
    ['nothing in a slot but in such a paragraph', `<p>${START}</p>\n<p>A small favor</p>\n${WRAPPED}`],
    ['an element around it', BROKEN.replace('<small', '<strong><small').replace('</p>', '</strong></p>')],
    ['an unclosed element around it', BROKEN.replace('<small', '<strong><small').replace('</s', '</strong></s')],
    ['elements around it', BROKEN.replace('<small', '<a><em><small').replace('</p>', '</em></a></p>')],
  ] as const)
    it(`moves nothing and says the mend: ${what}`, async () => {
      const [window, appeal, article_] = await open(article);
      appeal.publisher = 'The Tern';
      await appeal.updateComplete;
      expect(appeal.querySelectorAll('[slot]').length).to.equal(0);
      expect(text(article_)).to.contain('A small favor');
      expect(window.told.filter(sentence => sentence === MEND)).to.deep.equal([MEND]);
      expect(window.errors).to.deep.equal([]);
    });

  for (const [what, left, slots] of [
    ['is not plain', '<div slot="signature">Ann</div>', 2],
    ['is behind what is not plain', '<table></table><p slot="note">Small</p>', 2],
    ['is behind a text', 'Bare.<p><small slot="note">Small</small></p>', 2],
  ] as const)
    it(`takes the rest in, and says the mend, where what ${what} stays outside`, async () => {
      const [window, appeal] = await open(BROKEN.replace('<p></s', `${left}<p></s`));
      expect(appeal.querySelectorAll(':scope > [slot]').length).to.equal(slots);
      expect(window.told).to.deep.equal([MEND]);
    });

  it('takes a paragraph around a note in, so that it goes with the words', async () => {
    const note = '<p><small slot="note">Small print</small></p>';
    await expectTaken(...(await open(BROKEN.replace('<p></s', `${note}<p></s`))));
  });

  for (const [what, sound] of [
    ['in a paragraph', `<p>${START}</small-favor></p>`],
    ['in an element in one', `<p><em>${START}</small-favor></em></p>`],
  ] as const)
    it(`is told of alone, and not a sound one before it ${what}`, async () => {
      const [window, appeal] = await open(sound + BROKEN.replace(' currency="USD"', ''));
      expect(appeal.childNodes.length).to.equal(0);
      expect(window.told.filter(told => told === MEND)).to.deep.equal([MEND]);
    });

  for (const [what, article] of [
    ['without words of its own', `<p>${START}</small-favor></p><p>The next paragraph.</p>`],
    ['with its words inside', `<p>${START}Words</small-favor></p><p>The next paragraph.</p>`],
    [
      'before slots in another element',
      `<p>${START}</small-favor></p><div><x-card><p slot="fallback">Theirs</p></x-card></div>`,
    ],
    ['in a <div>', `<div>\n${START}\n${INNER}\n</small-favor>\n</div>`],
    ['among slots of another element', `<x-card><p>${START}</small-favor></p><p slot="fallback">Theirs</p></x-card>`],
  ] as const)
    it(`is not told of where there is nothing to mend: ${what}`, async () => {
      const [window, appeal] = await open(article);
      expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
      expect(window.told).to.deep.equal([]);
    });
});
