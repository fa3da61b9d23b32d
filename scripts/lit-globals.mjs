const LIT = /[\\/]node_modules[\\/](?:@lit|@lit-labs|lit|lit-html|lit-element)[\\/]/;
const GLOBALS = '\0lit-globals';

/** What Lit and its renderer make global, by all the ways in which they name it. */
const NAMES = /\bglobalThis\b|(?<![.\w$])(?:litPropertyMetadata|customElements(?=\.get\b))|\bSymbol(?=\.metadata\b)/g;

/**
 * Gives Lit and its renderer a global object of their own, on which the real one's properties are read: they make six globals,
 * `customElements` among them, by which other libraries on a server would take it for a browser.
 */
export const litGlobals = {
  name: 'lit-globals',
  resolveId: id => (id === GLOBALS ? id : null),
  load: id => (id === GLOBALS ? 'export default Object.create(globalThis);' : null),
  transform(code, id) {
    if (!LIT.test(id) || code.search(NAMES) < 0) return null;
    const edited = code.replace(NAMES, name =>
      /^(?:globalThis|Symbol)$/.test(name) ? '$globals' : `$globals.${name}`,
    );
    return { code: `import $globals from ${JSON.stringify(GLOBALS)};\n${edited}`, map: null };
  },
};
