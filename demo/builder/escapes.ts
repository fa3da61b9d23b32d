const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\r': '&#13;',
  '{': '&#123;',
  '[': '&#91;',
  '@': '&#64;',
};

const reference = (sign: string): string => REFERENCES[sign]!;

/**
 * Where code may begin in a file that is a template: `{{`, `{%`, `{#`, `#{` and `${` of most engines, a shortcode's or token's `[`,
 * Blade's `@`. A checkout's `{…}` begins none where it stands by itself, and stays to be read, as an e-mail address does.
 */
const CODE = /(?<![#$])\{(?:\?|&amp;)?\w+(?:,\w+)*\}|[{[]|(?<!\w)@/g;

/** HTML, in which no template engine finds anything to do: a browser reads the same. */
const inert = (html: string): string => html.replace(CODE, found => (found.length > 1 ? found : reference(found)));

/**
 * A text for an attribute, as HTML. PHP and its like begin with a `<`, and content systems take the first `>` for the end of a tag,
 * also within quotes (WordPress's wptexturize).
 */
export const escaped = (text: string): string => inert(text.replace(/[&"<>\n\r]/g, reference));

/** HTML as a browser writes it, with the attributes of its tags escaped likewise: not every browser does. */
export const escapedHtml = (html: string): string =>
  inert(
    html.replace(/<\w+(?:\s[^\s=>]+="[^"]*")+/g, start =>
      start.replace(/"[^"]*"/g, value => value.replace(/[<>\n\r]/g, reference)),
    ),
  );
