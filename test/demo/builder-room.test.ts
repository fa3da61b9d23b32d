import { expect } from '@open-wc/testing';
import { columns, writeRoom } from '../../demo/builder/room.js';
import { packOf, writePolicy } from '../../demo/builder/snippet.js';

describe('the room of an appeal', () => {
  const rooms = [
    { width: 358, height: 900 },
    { width: 680, height: 700 },
  ];

  it('is measured in a phone’s column, a tablet’s and the article’s own', () => {
    expect(columns(680)).to.deep.equal([358, 600, 680]);
    expect(columns(600)).to.deep.equal([358, 600]);
    expect(columns(300)).to.deep.equal([300]);
  });

  it('is kept until the element is there', () => {
    expect(writeRoom(rooms, 'element')).to.equal(`small-favor:not(:defined) {
  display: block;
  min-height: 900px;
}
@media (min-width: 712px) {
  small-favor:not(:defined) {
    min-height: 700px;
  }
}`);
  });

  for (const form of ['element', 'div'] as const)
    it(`is a rule that browsers read: ${form}`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(writeRoom(rooms, form));
      expect(sheet.cssRules.length).to.equal(2);
    });

  it('cannot be kept for one script tag, and that is said', () => {
    expect(writeRoom(rooms, 'script')).to.match(/^\/\* One script tag reserves nothing\./);
  });
});

describe('the policy line', () => {
  for (const [script, policy] of [
    ['/assets/small-favor.js', "script-src 'self'"],
    ['small-favor.js', "script-src 'self'"],
    ['https://cdn.example/x/small-favor.js', "script-src 'self' https://cdn.example"],
    ['//cdn.example:8080/small-favor.js', "script-src 'self' https://cdn.example:8080"],
  ])
    it(`for ${script} is ${policy}`, () => expect(writePolicy(script!)).to.equal(policy));
});

describe('the pack of a language', () => {
  const languages = ['de', 'pt', 'pt-PT', 'zh-Hant'];
  for (const [tag, pack] of [
    ['de', 'de'],
    ['de-CH', 'de'],
    ['pt-pt', 'pt-PT'],
    ['pt-BR', 'pt'],
    ['zh-hant', 'zh-Hant'],
    ['en', undefined],
    ['fi', undefined],
  ] as const)
    it(`is ${pack} for ${tag}`, () => expect(packOf(tag, languages)).to.equal(pack));
});
