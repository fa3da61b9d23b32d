// What the types have to refuse. It is type-checked only.
import type { SmallFavorSelectEvent } from 'small-favor';
import type { SvelteHTMLElements } from 'svelte/elements';

type Appeal = SvelteHTMLElements['small-favor'];

export const wrong: Appeal[] = [
  // @ts-expect-error no such theme
  { theme: 'blue' },
  // @ts-expect-error an event of another class
  { 'onsmall-favor-support': (event: SmallFavorSelectEvent & { no: 1 }) => event.no },
  // @ts-expect-error no such switch
  { preview: 3 },
];
