// Types for the templates of frameworks, written from the custom elements manifest to dist/types/. The generators there are for
// this know neither that our events are classes of their own nor how Vue 3.5 and Svelte 5 look elements up.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  // Templates know HTML's own events.
  .map(element => ({ ...element, events: element.events.filter(({ type }) => type.text !== 'Event') }));
const cssProperties = elements.flatMap(({ cssProperties = [] }) => cssProperties);

/** What a template may write for an attribute of this type. */
const accepts = type =>
  type === 'boolean' ? "boolean | ''" : type === 'number' ? 'number | string' : `${type.replaceAll('"', "'")}`;
const doc = text => `/** ${text.replaceAll('*/', '* /')} */`;
const each = write => elements.map(write).join('\n');
const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();

const FILES = {
  'attributes.d.ts': `
    /** Attributes and events of the elements by name, for the types of a framework's templates. */
    import type { ${eventTypes.join(', ')} } from '../esm/index.js';
    ${each(
      ({ name, attributes, events }) => `
        export interface ${name}Attributes {
          ${attributes.map(a => `${doc(a.description)}\n'${a.name}'?: ${accepts(a.type.text)} | null | undefined;`).join('\n')}
        }
        export interface ${name}Events {
          ${events.map(e => `${doc(e.description)}\n'${e.name}': ${e.type.text};`).join('\n')}
        }`,
    )}
    /** Custom properties for \`style\`. */
    export interface SmallFavorCssProperties {
      ${cssProperties.map(p => `${doc(p.description)}\n'${p.name}'?: string | undefined;`).join('\n')}
    }
    /** Listeners as React 19, Preact and Svelte 5 write them: \`onsmall-favor-select\`. */
    export type Listeners<Events> = {
      [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
    };`,

  'react.d.ts': `
    import type { DetailedHTMLProps, HTMLAttributes } from 'react';
    ${imports()}
    type Props<Type, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Type>, Type> & Attributes & Listeners<Events>;
    declare module 'react' {
      namespace JSX {
        interface IntrinsicElements {
          ${each(({ tagName, name }) => `'${tagName}': Props<${name}, ${name}Attributes, ${name}Events>;`)}
        }
      }
      interface CSSProperties extends SmallFavorCssProperties {}
    }`,

  'preact.d.ts': `
    import type { HTMLAttributes } from 'preact';
    ${imports()}
    type Props<Type extends EventTarget, Attributes, Events> = Omit<HTMLAttributes<Type>, keyof Attributes> & Attributes & Listeners<Events>;
    declare module 'preact' {
      namespace JSX {
        interface IntrinsicElements {
          ${each(({ tagName, name }) => `'${tagName}': Props<${name}, ${name}Attributes, ${name}Events>;`)}
        }
      }
      interface CSSProperties extends SmallFavorCssProperties {}
    }`,

  'vue.d.ts': `
    import type { HTMLAttributes, PublicProps } from 'vue';
    ${imports().replace('Listeners, ', '')}
    type Camel<Name extends string> = Name extends \`\${infer Start}-\${infer Rest}\` ? \`\${Start}\${Capitalize<Camel<Rest>>}\` : Name;
    /** Vue's templates are checked with names in camel case. */
    type Props<Attributes, Events> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] } & {
      [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
    };
    type VueElement<Type, Attributes, Events> = new () => Type & {
      /** @deprecated not there when it runs; for templates only */
      $props: HTMLAttributes & PublicProps & Props<Attributes, Events>;
    };
    declare module 'vue' {
      interface GlobalComponents {
        ${each(({ tagName, name }) => `'${tagName}': VueElement<${name}, ${name}Attributes, ${name}Events>;`)}
      }
      interface CSSProperties extends SmallFavorCssProperties {}
      /** Children say where in the element they belong. */
      interface HTMLAttributes {
        slot?: string | undefined;
      }
    }`,

  'svelte.d.ts': `
    import type { HTMLAttributes } from 'svelte/elements';
    ${imports()}
    type Props<Type extends EventTarget, Attributes, Events> = Omit<HTMLAttributes<Type>, keyof Attributes> & Attributes & Listeners<Events>;
    declare module 'svelte/elements' {
      interface SvelteHTMLElements {
        ${each(({ tagName, name }) => `'${tagName}': Props<${name}, ${name}Attributes, ${name}Events>;`)}
      }
    }`,
};

function imports() {
  const names = elements.map(({ name }) => name);
  return `import type { ${names.join(', ')} } from '../esm/index.js';
    import type { Listeners, SmallFavorCssProperties, ${names.flatMap(n => [`${n}Attributes`, `${n}Events`]).join(', ')} } from './attributes.js';`;
}

mkdirSync('dist/types', { recursive: true });
for (const [name, code] of Object.entries(FILES)) {
  const file = `dist/types/${name}`;
  writeFileSync(file, await format(code, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
