/** What `act` gives; nothing where it throws, as what a page's script has replaced may do at any time. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
