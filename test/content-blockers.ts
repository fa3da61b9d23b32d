import { executeServerCommand } from '@web/test-runner-commands';

/** A request, as content blockers judge it. */
export interface RequestDetails {
  readonly url: string;
  /** What the page wants it as, such as `script`. */
  readonly type: string;
  /** The address of the page. */
  readonly sourceUrl: string;
}

interface Answers {
  'generic-hide-rules': string[];
  'hide-rules': string[];
  'stopped-requests': Record<string, string>;
}

/** Asks the content blockers' lists (`scripts/wtr/content-blockers.mjs`); undefined where these are not here. */
export async function ask<Command extends keyof Answers>(command: Command, payload: unknown = {}) {
  for (;;) {
    const answer = await executeServerCommand<{ result?: Answers[Command]; reading?: true }, unknown>(command, payload);
    if (!answer.reading) return answer.result;
  }
}

/** The elements of a page, in shadow trees too, which the style sheets of an extension reach into. */
export const allElements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? allElements(element.shadowRoot) : []),
  ]);

/** Splits rules into those this browser can read and the rest, which it would not apply. */
export function readable(rules: readonly string[]): { usable: string[]; unusable: string[] } {
  const nothing = document.createElement('p');
  const reads = (rule: string): boolean => {
    try {
      nothing.matches(rule);
      return true;
    } catch {
      return false;
    }
  };
  return { usable: rules.filter(reads), unusable: rules.filter(rule => !reads(rule)) };
}

/** How many rules are tried at once, for speed; a hit is then looked for among them. */
const SHEAF = 500;

/** Which of these rules would hide which of these elements. */
export function hits(elements: readonly Element[], rules: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < rules.length; at += SHEAF) {
    const sheaf = rules.slice(at, at + SHEAF);
    const all = sheaf.join();
    for (const element of elements)
      if (element.matches(all))
        for (const rule of sheaf)
          if (element.matches(rule)) found.push(`${rule} hides ${(element.cloneNode() as Element).outerHTML}`);
  }
  return found;
}

/** The rules an engine would put into a page with these elements, by the names it finds on them. */
export async function engineRules(elements: readonly Element[]): Promise<string[]> {
  const values = (name: string) => [
    ...new Set(elements.flatMap(element => (element.getAttribute(name) ?? '').split(/\s+/)).filter(Boolean)),
  ];
  const page = { url: 'https://publisher.example/article', classes: values('class'), ids: values('id') };
  return (await ask('hide-rules', { ...page, hrefs: values('href') }))!;
}
