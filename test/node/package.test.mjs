import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`));

describe('the package', () => {
  it('has every file its exports name', () => {
    const there = target =>
      existsSync(root + target) ||
      (target.includes('*') && readdirSync(root + dirname(target)).some(name => name.endsWith(extname(target))));
    for (const target of Object.values(manifest.exports).flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    ))
      assert.ok(there(target), target);
  });

  it('depends on Lit alone, in an exact version, and runs nothing at installation', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.ok(!(hook in manifest.scripts), hook);
  });

  it('can be imported where there is no browser', async () => {
    const index = await import('small-favor');
    assert.equal(index.version, manifest.version);
    assert.equal(index.SmallFavor.version, manifest.version);
    assert.equal(globalThis.customElements?.get('small-favor'), undefined, 'the index registers nothing');
    assert.equal(typeof (await import('small-favor/server.js')).renderToString, 'function');
    await import('small-favor/payment-methods.js');
    await import('small-favor/languages/de.js');
    await import('small-favor/define.js');
    assert.equal(customElements.get('small-favor'), index.SmallFavor);
    assert.equal(customElements.get('small-favor-amount-picker'), index.SmallFavorAmountPicker);
  });

  it('exports the classes, the events and the registers of drawings and words, and nothing by accident', async () => {
    assert.deepEqual(Object.keys(await import('small-favor')).sort(), [
      'SmallFavor',
      'SmallFavorAmountPicker',
      'SmallFavorHideEvent',
      'SmallFavorRemindEvent',
      'SmallFavorSelectEvent',
      'SmallFavorShowEvent',
      'SmallFavorSupportEvent',
      'SmallFavorSupporterEvent',
      'SmallFavorUndoEvent',
      'SmallFavorViewEvent',
      'registerDrawings',
      'registerMessages',
      'version',
    ]);
  });

  for (const entry of ['small-favor', 'small-favor/define.js'])
    it(`has listeners know the events' fields after an import of ${entry} alone`, () => {
      const name = `${root}entry.ts`;
      const listeners = ['document', 'window', 'document.body', "document.querySelector('.article')!"].map(
        place => `${place}.addEventListener('small-favor-support', event => event.url.toUpperCase());`,
      );
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: [],
      };
      const host = ts.createCompilerHost(options);
      const { getSourceFile, fileExists } = host;
      const code = [`import '${entry}';`, ...listeners].join('\n');
      host.fileExists = file => file === name || fileExists(file);
      host.getSourceFile = (file, ...rest) =>
        file === name ? ts.createSourceFile(file, code, options.target) : getSourceFile(file, ...rest);
      const told = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host));
      assert.deepEqual(
        told.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });

  it('packs what is built, its notices, and nothing of the workshop', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root }),
    );
    const names = files.map(({ path }) => path);
    const kinds = new Set(names.map(name => name.replace(/[^/]+(?=\.(?:d\.ts|js\.map|js)$)/, '*')));
    const code = folder => [`${folder}*.js`, `${folder}*.js.map`];
    const modules = ['', 'browser/', 'controllers/', 'domain/', 'elements/', 'events/', 'languages/', 'messages/'];
    assert.deepEqual(
      [...kinds].sort(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist/custom-elements.json',
        'dist/small-favor.css',
        'dist/vscode.css-custom-data.json',
        'dist/vscode.html-custom-data.json',
        'dist/web-types.json',
        'package.json',
        ...code('dist/'),
        ...code('dist/languages/'),
        ...modules.flatMap(folder => [...code(`dist/esm/${folder}`), `dist/esm/${folder}*.d.ts`]),
        'dist/esm/server/*.d.ts',
        'dist/types/*.d.ts',
      ].sort(),
    );
    for (const needed of [
      'dist/small-favor.js',
      'dist/payment-methods.js',
      'dist/esm/index.d.ts',
      'dist/esm/define.js',
    ])
      assert.ok(names.includes(needed), needed);
  });

  it('carries the licences of what is in its scripts', () => {
    const notice = readFileSync(`${root}NOTICE`, 'utf8');
    for (const said of ['BSD', 'Google LLC', 'CC0', 'trademark', 'parse5', 'entities'])
      assert.match(notice.replace(/\s+/g, ' '), new RegExp(said.replace('mark', '[ -]?mark'), 'i'), said);
    for (const file of ['small-favor.js', 'payment-methods.js'])
      assert.match(readFileSync(`${root}dist/${file}`, 'utf8').slice(0, 300), /^\ufeff?\/\*!.*NOTICE/);
  });

  it('lets a bundler leave out what nobody imports', async () => {
    const bundle = async code => {
      const built = await rollup({
        input: 'entry',
        external: [/^lit(?:\/|$)/],
        logLevel: 'silent',
        plugins: [
          {
            name: 'entry',
            resolveId: id => (id === 'entry' ? `${root}entry.js` : null),
            load: id => (id === `${root}entry.js` ? code : null),
          },
          nodeResolve(),
        ],
      });
      return Object.keys((await built.generate({ format: 'es' })).output[0].modules).map(id =>
        id.replace(/.*\/dist\/esm\//, ''),
      );
    };
    assert.deepEqual((await bundle("export { version } from 'small-favor';")).slice(0, -1), ['version.js']);
    const picker = await bundle("export { SmallFavorAmountPicker } from 'small-favor';");
    assert.ok(picker.includes('elements/small-favor-amount-picker.js'));
    for (const appeal of [
      'elements/small-favor.js',
      'elements/appeal-template.js',
      'elements/payment-drawings.js',
      'browser/tally.js',
    ])
      assert.ok(!picker.includes(appeal), appeal);
    assert.ok((await bundle("import 'small-favor/define.js';")).includes('elements/small-favor.js'));
  });

  it('tells editors of code what each element takes', () => {
    const read = file => JSON.parse(readFileSync(`${root}dist/${file}`));
    const web = read('web-types.json');
    assert.equal(web.name, 'small-favor');
    assert.equal(web.version, manifest.version);
    const { tags } = read('vscode.html-custom-data.json');
    for (const elements of [tags, web.contributions.html.elements]) {
      const appeal = elements.find(({ name }) => name === 'small-favor');
      const names = appeal.attributes.map(({ name }) => name);
      for (const name of ['href', 'payment-methods', 'no-reminder']) assert.ok(names.includes(name), name);
    }
    const theme = tags.find(({ name }) => name === 'small-favor').attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(
      theme.values.map(({ name }) => name),
      ['auto', 'light', 'dark'],
    );
    assert.ok(read('vscode.css-custom-data.json').properties.some(({ name }) => name === '--small-favor-accent'));
  });
});
