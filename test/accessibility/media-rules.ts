/** An element's rules for a media query. */
const rulesFor = (element: Element, query: string): CSSMediaRule[] =>
  element
    .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => 'media' in rule && (rule as CSSMediaRule).media.mediaText.includes(query));

/**
 * Has the browser ask for something, or, where this engine can’t be told to, has an element’s rules for it always hold.
 * @param query as the rules have it, without parentheses
 * @param told asks the browser; says whether it does
 */
export async function askingFor(element: Element, query: string, told: () => Promise<boolean>): Promise<void> {
  if (await told()) return;
  const rules = rulesFor(element, query);
  if (!rules.length) throw new Error(`No rule for ${query}.`);
  // The element's window goes with the test, and its style sheets with it.
  for (const { media } of rules) media.mediaText = 'all';
}
