/** What bubbles from a control as it is worked with. */
const TYPES = ['keydown', 'keypress', 'keyup', 'input', 'change'] as const;

/** What an element itself hears of its controls. */
type ControlListeners = {
  readonly [Type in (typeof TYPES)[number]]?: (event: HTMLElementEventMap[Type]) => void;
};

/**
 * Keys that a control works with, by its type: in the field characters, editing, ways of the caret. Some keyboards write two
 * characters at once, like لا; only named keys are words of ASCII letters: https://www.w3.org/TR/uievents-key/
 */
const KEYS: Readonly<Record<string, RegExp>> = {
  text: /^.$|\W|^(?:Arrow|Backspace|Delete|Insert|Home|End|Enter|Dead|Clear|Cut|Copy|Paste|Undo|Redo|Erase|..Sel)/,
  radio: /^(?:Arrow|[ \p{Nd}])/u,
};
const PRESSES = /^(?: |Enter)$/;

/**
 * Whether a key is the input method's. Safari ends a composition before the keydown of the Enter that confirms it, which only
 * this code still tells from another: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export const isInputMethods = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/** Whether the focused control works with a key. Windows takes AltGr, which makes characters, for Ctrl and Alt together. */
function isUsed(event: KeyboardEvent): boolean {
  const { type, tabIndex } = event.target as HTMLInputElement;
  const isShortcut = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return tabIndex >= 0 && !isShortcut && (isInputMethods(event) || (KEYS[type] ?? PRESSES).test(event.key));
}

/**
 * A listener for the controls of a shadow root, which holds in it what they work with: a page's shortcuts and form trackers see the
 * host for a target, and would take a reader's digits and arrows. What the editor slotted is not in this tree, and goes its
 * way. A page that captures is first, and can't be kept from it.
 */
export const innerListener =
  (listeners: ControlListeners): EventListener =>
  event => {
    if (!(event.currentTarget as Node).contains(event.target as Node)) return;
    (listeners[event.type as keyof ControlListeners] as EventListener | undefined)?.(event);
    // Chrome's autofill sends a keydown without a key.
    if (!('key' in event) || isUsed(event as KeyboardEvent)) event.stopPropagation();
  };

/** Has a root hear of its controls; the same listener once, however often it is given. */
export function listenInside(root: Node, listener: EventListener): void {
  for (const type of TYPES) root.addEventListener(type, listener);
}
