import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { litGlobals } from './scripts/lit-globals.mjs';
import { litHost } from './scripts/lit-host.mjs';
import { minifyLit } from './scripts/minify-lit.mjs';
import { part } from './scripts/part.mjs';

/** Where to; another place is for comparing two builds. */
const out = process.env.OUT_DIR ?? 'dist';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));
/** A type error fails the build, except where scripts/without-defences.mjs leaves a name behind that nothing uses. */
const noEmitOnError = !process.env.UNCHECKED;
const ts = compilerOptions => typescript({ tsconfig: './tsconfig.json', noEmitOnError, compilerOptions });

/** Begins each script with the mark that has it read as UTF-8 also on a page in another encoding. */
const utf8 = {
  name: 'utf-8',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.code) chunk.code = `\ufeff${chunk.code}`;
  },
};

/** Writes what a server's HTML is styled with, for publishers whose policy allows no style element. */
const styleSheet = {
  name: 'style-sheet',
  async writeBundle({ file }) {
    const { serverStyles } = await import(new URL(`${file}?${Date.now()}`, import.meta.url));
    writeFileSync(new URL(file.replace('server.js', 'small-favor.css'), import.meta.url), `${serverStyles}\n`);
  },
};
/** A library's own helpers for what Node has had for long. */
const refuse = (warning, tell) => warning.code === 'THIS_IS_UNDEFINED' || tell(warning);

/**
 * Has V8 compile all functions at once, in the background while the script is loaded, and not each on the page's own thread when
 * it is first called: nearly all are called where an appeal is drawn. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '\n//# allFunctionsCalledOnLoad';

/** One classic script with everything in it. */
const script = (input, file, notice, plugins, hint = '') => ({
  input,
  output: {
    file: `${out}/${file}`,
    format: 'iife',
    sourcemap: true,
    banner: `/*! small-favor ${version} | MIT${notice} */${hint}`,
  },
  plugins: [
    ...plugins,
    terser({
      ecma: 2022,
      module: true,
      // `inline` and `hoist_funs` as brotli likes them best: found by trying.
      compress: {
        passes: 3,
        inline: 1,
        keep_fargs: false,
        hoist_funs: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      format: { comments: /^[!#]/ },
    }),
    utf8,
  ],
});
const fromSource = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  ts({ outDir: out, declaration: false }),
  minifyLit({ include: /\/src\// }),
];
const languages = readdirSync(new URL('src/languages', import.meta.url))
  .map(name => name.replace('.ts', ''))
  .filter(name => name !== 'register');

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // The npm package: ES modules as written, Lit left to the user's bundler.
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/payment-methods.ts',
      ...languages.map(language => `src/languages/${language}.ts`),
    ],
    external: [/^lit(\/|$)/, /^@lit\//],
    output: { dir: `${out}/esm`, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
    plugins: [ts({ outDir: `${out}/esm`, declaration: true })],
  },
  {
    // For servers: with all it needs in it, as it needs more than any page.
    input: 'src/server.ts',
    output: {
      file: `${out}/server.js`,
      format: 'es',
      inlineDynamicImports: true,
      banner: `/*! small-favor ${version} | MIT | includes Lit and its renderer, (c) Google LLC, BSD-3-Clause; parse5, MIT; entities, BSD-2-Clause | see NOTICE */`,
    },
    onwarn: refuse,
    plugins: [
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      litGlobals,
      ts({ outDir: out, declaration: false }),
      minifyLit({ include: /\/src\// }),
      terser({ ecma: 2022, module: true, format: { comments: /^!/ } }),
      styleSheet,
    ],
  },
  script(
    'src/script-tag.ts',
    'small-favor.js',
    ' | includes Lit, (c) Google LLC, BSD-3-Clause | see NOTICE',
    [...fromSource, litHost()],
    COMPILE_HINT,
  ),
  script('src/small-favor-amount-picker.ts', 'small-favor-amount-picker.js', '', [
    part(['/define-amount-picker.ts', '/elements/small-favor-amount-picker.ts'], version),
    ...fromSource,
  ]),
  script('src/payment-methods.ts', 'payment-methods.js', ' | drawings: see NOTICE', fromSource),
  // From the modules above, so that each takes no time.
  ...languages.map(language => script(`${out}/esm/languages/${language}.js`, `languages/${language}.js`, '', [])),
];
