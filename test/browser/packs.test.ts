import { expect } from '@open-wc/testing';
import { registerDrawings, registeredDrawings, watchPacks } from '../../src/browser/packs.js';

describe('packs', () => {
  it('are added to those before, and a later drawing replaces an earlier one', () => {
    registerDrawings({ 'test-a': ['#000', 'M0 0h1'], 'test-b': ['#000', 'M0 0h2'] });
    registerDrawings({ 'test-b': ['#fff', 'M0 0h3'] });
    expect(registeredDrawings()).to.include.keys('test-a', 'test-b');
    expect(registeredDrawings()['test-a']).to.deep.equal(['#000', 'M0 0h1']);
    expect(registeredDrawings()['test-b']).to.deep.equal(['#fff', 'M0 0h3']);
  });

  it('are told to everyone who watches, until they stop', () => {
    const heard: string[] = [];
    const unwatchFirst = watchPacks(() => heard.push('first'));
    const unwatchSecond = watchPacks(() => heard.push('second'));
    registerDrawings({});
    expect(heard).to.deep.equal(['first', 'second']);
    unwatchFirst();
    registerDrawings({});
    expect(heard).to.deep.equal(['first', 'second', 'second']);
    unwatchSecond();
  });

  it('may be left by a watcher while it is told', () => {
    const heard: string[] = [];
    const unwatchFirst = watchPacks(() => {
      heard.push('first');
      unwatchFirst();
    });
    const unwatchSecond = watchPacks(() => heard.push('second'));
    registerDrawings({});
    registerDrawings({});
    expect(heard).to.deep.equal(['first', 'second', 'second']);
    unwatchSecond();
  });

  it('add no name to the page', () => {
    registerDrawings({});
    expect(Object.getOwnPropertyNames(window).filter(name => /favor|packs/i.test(name))).to.deep.equal([]);
  });

  it('are known to another copy of the library on the page', async () => {
    registerDrawings({ 'test-c': ['#000', 'M0 0h1'] });
    const path = '/src/browser/packs.ts?copy';
    const copy = (await import(path)) as { registeredDrawings: typeof registeredDrawings };
    expect(copy.registeredDrawings).to.not.equal(registeredDrawings);
    expect(copy.registeredDrawings()).to.include.keys('test-c');
  });
});
