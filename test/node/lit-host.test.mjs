import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { litHost } from '../../scripts/lit-host.mjs';

/** The modules of the Lit that is installed, as the one-file script has them. */
const MODULES = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
].map(path => {
  const id = fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
  return { id, code: readFileSync(id, 'utf8') };
});

/** Has the plugin go over modules, as a build does. Gives what it made of them. */
function build(modules) {
  const plugin = litHost();
  plugin.buildStart();
  const made = modules.map(({ code, id }) => plugin.transform(code, id)?.code ?? code);
  const error = message => {
    throw new Error(message);
  };
  plugin.buildEnd.call({ error });
  return made.join('\n');
}

/** The same modules with another text in the one that has this. */
const changed = (text, other) => {
  assert.ok(
    MODULES.some(({ code }) => code.includes(text)),
    text,
  );
  return MODULES.map(({ id, code }) => ({ id, code: code.replaceAll(text, () => other) }));
};

describe('R19 Lit in the one-file script', () => {
  it('R19 keeps nothing of what hostile pages could use', () => {
    const made = build(MODULES);
    for (const word of [/\bglobalThis\b/, /\bSymbol\.metadata\b/, /[^L]Document\.prototype/, /[({]mode:"open"/])
      assert.doesNotMatch(made, word);
  });

  for (const [text, other] of [
    ['globalThis', 'window'],
    ['{mode:"open"}', '{mode:"open",clonable:!0}'],
    ['Document.prototype', 'Document["prototype"]'],
    ['addEventListener(this.name,this,', 'addEventListener(this.type,this,'],
    ['Symbol.metadata', 'Symbol.meta'],
    ['litPropertyMetadata', 'litMetadata'],
  ])
    it(`R19 stops the build where Lit has no ${text} any more`, () => {
      assert.throws(() => build(changed(text, other)), /Lit has .* \d times, not \d.*lit-host\.mjs/);
    });

  it('R19 stops the build where Lit has one more', () => {
    assert.throws(() => build([...MODULES, { id: MODULES[0].id, code: 'globalThis.more' }]), /5 times, not 4/);
  });

  it('R19 stops the build where no Lit is found', () => {
    assert.throws(() => build([]), /0 times, not 4/);
  });

  it('leaves other modules alone', () => {
    assert.equal(litHost().transform('globalThis.mine', '/paper/src/mine.js'), null);
  });
});
