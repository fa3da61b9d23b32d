import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What the shipped code must not contain, and why. */
const BANS = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|srcdoc|createContextualFragment|parseFromString|write|writeln)$/]',
    'parses HTML',
  ],
  [
    'CallExpression[callee.name=/^(eval|fetch|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|styleMap|unsafeCSS)$/]',
    'unsafe here',
  ],
  [
    'NewExpression[callee.name=/^(Function|XMLHttpRequest|WebSocket|EventSource|Image|Worker|URLSearchParams)$/]',
    'unsafe here',
  ],
  ['CallExpression[callee.name="Function"]', 'runs text as code'],
  ['CallExpression[callee.name=/^set(Timeout|Interval)$/]:not([arguments.0.type=/Function/])', 'runs text as code'],
  ['TaggedTemplateExpression TemplateElement[value.raw=/\\bstyle=/]', 'refused by style-src'],
  [
    'TaggedTemplateExpression[tag.name=css] TemplateElement[value.raw=/[\\s;{-](?:left|right)[a-z-]*:/]',
    'not mirrored from right to left: write start and end',
  ],
  ['CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|on.*)$/]', 'refused by the policy'],
  ['ImportExpression', 'makes a request'],
  ['CallExpression[callee.property.name=/^(sendBeacon|fetch)$/]', 'makes a request'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'is stored and sent'],
  ['MemberExpression[object.name="Array"][property.name="from"]', 'broken by old prototype.js and MooTools'],
  ['CallExpression[callee.property.name="entries"]', 'broken by old prototype.js'],
  ['ForInStatement', 'sees what old libraries add to prototypes'],
].map(([selector, why]) => ({ selector, message: `Not in shipped code: ${why}.` }));

export default defineConfig(
  { ignores: ['dist/', 'dist-again/', 'site/', 'coverage/', '.fixtures/', 'test/frameworks/*/dist/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommended,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', ...BANS],
      // Safari forgets that a list without bullets is one, unless told by its role.
      'lit-a11y/no-redundant-role': 'off',
      // Both elements get their settings' properties by `defineProperties`, and their types by an interface.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['demo/**'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
