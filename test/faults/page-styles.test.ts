import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { backgroundOf, contrast } from '../contrast.js';
import { appealsOf, openFrame, openHtml } from '../frames.js';
import { CHECKOUT, forgetAll, part, radio, text, type, until } from '../helpers.js';

const APPEAL = `<small-favor publisher="The Harbour Gazette" currency="USD" href="${CHECKOUT}" target="_blank"
  payment-methods="visa paypal ideal"><h2 slot="headline">A small favor</h2><p>The words.</p><p slot="note">Small print.</p>
  </small-favor>`;

/** A page of an article with the appeal at its end, under a style sheet of its own. */
async function open(style: string, width = 900) {
  const body = `<article><p>The story.</p>${APPEAL}<p>More.</p></article>`;
  const head = `<meta name="viewport" content="width=device-width"><script src="/dist/small-favor.js" defer></script>`;
  const window = await openHtml({ head: `${head}<style>${style}</style>`, body });
  (window.frameElement as HTMLIFrameElement).width = `${width}`;
  const [appeal] = await appealsOf(window);
  return { window, appeal: appeal! };
}

/** Elements in the appeal that have text of their own which is to be seen. */
const texts = (appeal: SmallFavor): Element[] =>
  [...appeal.shadowRoot!.querySelectorAll('*')].filter(
    element =>
      !element.closest('.unseen, svg, style') &&
      element.checkVisibility() &&
      [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()),
  );

const name = (element: Element): string => element.getAttribute('part') ?? element.className ?? element.localName;

/** All that a reader needs of the looks, whatever the page's style sheet says. */
function expectSound(appeal: SmallFavor): void {
  const { defaultView: window, documentElement: root } = appeal.ownerDocument;
  const styleOf = (element: Element) => window!.getComputedStyle(element);
  const parts = ['container', 'card', 'frequency', 'amounts', 'link', 'reminder'].map(name => part(appeal, name)!);

  expect(styleOf(appeal).display, 'the host').to.equal('block');
  for (const element of parts) expect(styleOf(element).display, name(element)).to.match(/^(?:block|grid)$/);
  expect(parseFloat(styleOf(parts[1]!).paddingTop)).to.be.at.least(16);
  expect(parseFloat(styleOf(parts[1]!).borderTopWidth)).to.be.above(0);

  expect(texts(appeal).length).to.be.above(15);
  for (const element of texts(appeal)) {
    const { fontSize, lineHeight, color } = styleOf(element);
    expect(parseFloat(fontSize), `size of ${name(element)}`).to.be.at.least(16);
    expect(parseFloat(lineHeight) / parseFloat(fontSize), `lines of ${name(element)}`).to.be.at.least(1.2);
    expect(contrast(color, backgroundOf(element)), `contrast of ${name(element)}`).to.be.at.least(4.5);
  }

  for (const element of appeal.shadowRoot!.querySelectorAll('.options > .option > .face, input')) {
    const { borderTopWidth, borderTopStyle, borderTopColor } = styleOf(element);
    expect(parseFloat(borderTopWidth), `edge of ${name(element)}`).to.be.at.least(1);
    expect(borderTopStyle).to.equal('solid');
    expect(contrast(borderTopColor, backgroundOf(element.parentElement!)), 'edge').to.be.at.least(3);
  }

  expect(root.scrollWidth, 'nothing sticks out').to.be.at.most(root.clientWidth);
  for (const element of appeal.shadowRoot!.querySelectorAll('label, a, button, [name=entry]')) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    expect(Math.min(width, height), `target ${name(element)}`).to.be.at.least(44);
    const hit = appeal.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit !== null && (element.contains(hit) || hit.contains(element)), `reach ${name(element)}`).to.equal(true);
  }
}

/** What a reader does works: choose, type wrongly, be told. */
async function expectUsable(appeal: SmallFavor): Promise<void> {
  radio(appeal, 'frequency', 'monthly').click();
  await appeal.updateComplete;
  expect(text(part(appeal, 'link'))).to.match(/^Support with \$5 a month/);
  await type(appeal, 'abc');
  part(appeal, 'link')!.click();
  await appeal.updateComplete;
  const error = part(appeal, 'error')!;
  expect(error.checkVisibility()).to.equal(true);
  const { color, fontSize } = appeal.ownerDocument.defaultView!.getComputedStyle(error);
  expect(parseFloat(fontSize)).to.be.at.least(16);
  expect(contrast(color, backgroundOf(error))).to.be.at.least(4.5);
}

const SHEETS: Record<string, Record<string, string>> = {
  'L4 a style sheet for everything': {
    'all: unset': '*{all:unset}',
    'all: unset, important': '*{all:unset!important}',
    'all: initial, important': '*{all:initial!important}',
    'all: revert, important': '*{all:revert!important}',
    'display: inline, important': '*{display:inline!important}',
    'display: contents, important': 'body *{display:contents!important}',
    'a small font, important': '*{font:10px/1 Arial!important}',
    'no links': 'a,a:link{display:none!important}',
    'no controls and sections': 'section,fieldset,legend,label,button,input,ul,li{display:none!important}',
    'no drawings': 'svg{display:none!important;fill:red}',
    'a page-wide box-sizing': '*,*::before,*::after{box-sizing:border-box!important}',
    'no edges, no space': '*{margin:0!important;padding:0!important;border:0!important;outline:0!important}',
    'a reset of fonts':
      '*{font:inherit;vertical-align:baseline;line-height:1}ol,ul{list-style:none}input,button{appearance:none;font:inherit;color:inherit}',
    'a reset of controls':
      'button,input,fieldset{all:unset!important}label{display:inline!important;font-size:11px!important}',
    'links that are pale': 'a{color:#eee!important;text-decoration:none!important;font-size:11px!important}',
  },
  'L4 what an article hands down': {
    'white-space: pre': 'article{white-space:pre}',
    'white-space: nowrap': 'article{white-space:nowrap}',
    'no lines, no size': 'article{line-height:0;font-size:0}',
    'text-indent': 'article{text-indent:4em}',
    'text-align: justify': 'article{text-align:justify}',
    capitals: 'article{text-transform:uppercase;font-variant:small-caps;font-style:italic;font-weight:900}',
    'breaks anywhere': 'article{word-break:break-all;hyphens:auto}',
    'a dark page': 'html{background:#111;color:#eee;color-scheme:dark}',
  },
  'L4 a place that gives no width': {
    'a row of flexible boxes': 'article{display:flex}article>p{min-width:0;overflow:hidden;flex:1;margin:0}',
    'a grid': 'article{display:grid;grid-template-columns:auto auto;justify-content:start}article>p{display:none}',
    'a float': 'small-favor{float:left}',
    'a box as wide as what is in it': 'article{display:inline-block}',
    'absolute position': 'small-favor{position:absolute;left:0;top:0}',
    columns: 'article{columns:2 300px}',
  },
  'L5 a root of another size': {
    'font-size: 62.5 %': 'html{font-size:62.5%}',
    'font-size: 8 px everywhere': 'html,body,article{font-size:8px}',
    'font-size: 200 %': 'html{font-size:200%}',
    'font-size: 0': 'html{font-size:0}',
  },
  'L6 wide text spacing': {
    'as WCAG asks for':
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    'at twice the size':
      'html{font-size:200%}*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
  },
};

beforeEach(forgetAll);

for (const [row, sheets] of Object.entries(SHEETS))
  describe(`${row}: block layout, 16 px, edges, contrast, targets`, () => {
    for (const [what, sheet] of Object.entries(sheets))
      for (const width of [320, 900])
        it(`${what}, ${width} px wide`, async () => {
          const { appeal } = await open(sheet, width);
          expectSound(appeal);
          await expectUsable(appeal);
        });
  });

describe('L6 wide text spacing', () => {
  it('reaches every control', async () => {
    const { window, appeal } = await open('*{letter-spacing:2px!important;word-spacing:3px!important}');
    for (const element of appeal.shadowRoot!.querySelectorAll('button, [name=entry], a, label, legend, p')) {
      const { letterSpacing, wordSpacing } = window.getComputedStyle(element);
      expect([letterSpacing, wordSpacing], name(element)).to.deep.equal(['2px', '3px']);
    }
  });
});

describe('L16 quirks mode', () => {
  /** A page that is written: one that is given to a frame has no quirks, whatever its doctype. */
  async function write(doctype: string): Promise<Document> {
    const { contentDocument: page } = await openFrame(frame => (frame.src = 'about:blank'));
    page!.open();
    page!.write(`${doctype}<html lang="en"><style>body{font:10px Arial}</style>
      <body><p>The story.</p>${APPEAL}<p>More.</p><script src="/dist/small-favor.js"></script></body></html>`);
    page!.close();
    await until(() => page!.querySelector('small-favor')!.shadowRoot, 'it is upgraded');
    return page!;
  }

  for (const [what, doctype, mode] of [
    ['no doctype', '', 'BackCompat'],
    ['an old doctype', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">', 'BackCompat'],
    [
      'a transitional doctype',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
      'CSS1Compat',
    ],
  ] as const)
    it(`${what}: drawn as ever`, async () => {
      const page = await write(doctype);
      expect(page.compatMode).to.equal(mode);
      const [appeal] = await appealsOf(page.defaultView!);
      expectSound(appeal!);
      await expectUsable(appeal!);
    });
});

describe('L4 an element that is hidden', () => {
  for (const sheet of ['', '*{all:unset!important}', '*{display:block}'])
    it(`by its attribute stays hidden: ${sheet || 'no style sheet'}`, async () => {
      const { appeal } = await open(sheet);
      appeal.hidden = true;
      expect(appeal.getBoundingClientRect().height).to.equal(0);
      expect(appeal.ownerDocument.defaultView!.getComputedStyle(appeal).display).to.equal('none');
    });
});

describe('P12 a page that is printed', () => {
  afterEach(() => emulateMedia({ media: '' as 'screen' }));

  it('leaves the appeal out', async function () {
    const { window, appeal } = await open('');
    expect(appeal.offsetHeight).to.be.above(0);
    await emulateMedia({ media: 'print' });
    // Firefox and WebKit can't be told to be a printer here.
    if (!window.matchMedia('print').matches) this.skip();
    expect(appeal.offsetHeight).to.equal(0);
  });
});
