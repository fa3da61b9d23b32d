import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { html, piece } from '../../src/elements/template.js';

/** The marks that Lit leaves in a tree, one for each place that changes. */
function marksIn(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

describe('html with pieces', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
  });
  const shown = (): string => place.innerHTML.replace(/<!--.*?-->|\s*\n\s*/g, '');

  it('makes one template of all: a mark for each value, and none for a piece', () => {
    const item = (text: string) => piece`<li>${text}</li>`;
    render(
      html`<ul>
          ${['a', 'b'].map(item)}
        </ul>
        ${piece`<p>${'c'}${piece`<b>${'d'}</b>`}</p>`}`,
      place,
    );
    expect(shown()).to.equal('<ul><li>a</li><li>b</li></ul><p>c<b>d</b></p>');
    // Lit's own, for what is drawn into the place, and four texts.
    expect(marksIn(place)).to.equal(1 + 4);
  });

  it('changes values where they stand', () => {
    const draw = (texts: string[]) =>
      render(
        html`<ul>
          ${texts.map(text => piece`<li title=${text}>${text}</li>`)}
        </ul>`,
        place,
      );
    draw(['a', 'b']);
    const [first, second] = place.querySelectorAll('li');
    draw(['a', 'c']);
    expect([...place.querySelectorAll('li')]).to.deep.equal([first, second]);
    expect(shown()).to.equal('<ul><li title="a">a</li><li title="c">c</li></ul>');
  });

  it('draws anew where the shape is another, but keeps templates of their own', () => {
    const draw = (count: number) =>
      render(html`<input />${html`${Array.from({ length: count }, (_, at) => piece`<i>${at}</i>`)}`}`, place);
    draw(2);
    const input = place.querySelector('input');
    draw(3);
    expect(place.querySelector('input')).to.equal(input);
    expect(shown()).to.equal('<input><i>0</i><i>1</i><i>2</i>');
    draw(2);
    expect(shown()).to.equal('<input><i>0</i><i>1</i>');
  });

  it('leaves lists without pieces to Lit, which keeps what stays', () => {
    const draw = (count: number) =>
      render(html`<input />${Array.from({ length: count }, (_, at) => html`<i>${at}</i>`)}`, place);
    draw(1);
    const nodes = [...place.children];
    draw(3);
    expect(shown()).to.equal('<input><i>0</i><i>1</i><i>2</i>');
    expect(nodes.every(node => node.parentNode === place)).to.equal(true);
  });

  it('leaves nothing of nothing', () => {
    const draw = (more: boolean) =>
      render(html`<p lang=${more ? 'de' : nothing}>${more ? piece`<b>more</b>` : nothing}</p>`, place);
    draw(false);
    expect(shown()).to.equal('<p></p>');
    draw(true);
    expect(shown()).to.equal('<p lang="de"><b>more</b></p>');
  });

  it('takes tags and attributes from pieces', () => {
    const tag = piece`h3`;
    render(html`${piece`<${tag} ${piece`id="one"`} class=${'two'}>${'three'}</${tag}>`}`, place);
    expect(shown()).to.equal('<h3 id="one" class="two">three</h3>');
  });

  it('never reads a value as markup', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    render(html`${piece`<p title=${evil}>${evil}</p>`}${[evil]}`, place);
    expect(place.querySelector('img')).to.equal(null);
    expect(place.textContent).to.equal(evil + evil);
    expect(place.querySelector('p')!.title).to.equal(evil);
  });

  it('goes on with any number of shapes', () => {
    for (let count = 0; count < 500; count++)
      render(html`${Array.from({ length: count % 250 }, () => piece`<i>${count}</i>`)}`, place);
    expect(place.querySelectorAll('i').length).to.equal(249);
    expect(place.querySelector('i')!.textContent).to.equal('499');
  });
});
