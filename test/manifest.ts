interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

/** What the published manifest, made from the class docs, says of an element. */
export async function documented(tag: string): Promise<Declaration> {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
}

/** The names of parts or custom properties, in order. */
export const names = (list: readonly { readonly name: string }[] | undefined): string[] =>
  list!.map(({ name }) => name).sort();
