/** Values by variable name; undefined leaves the variable out, as RFC 6570 has it. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

/** The expressions supported here: `{var}`, `{?a,b}` and `{&a,b}`. */
const EXPRESSION = /\{([?&]?)(\w+(?:,\w+)*)\}/g;

/** An expression in braces that may be doubled or tripled, behind a backslash or percent-encoded, as may what stands in it. */
const LOOSE = /(?:\\?\{|%7b){1,3}((?:[^{}%=:]|%(?:2[06c]|3f))*?)(?:\}|%7d)+/gi;

/** RFC 3986's unreserved characters stay, every other byte is percent-encoded; half a character can't be, and is replaced. */
const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    c => '%' + c.charCodeAt(0).toString(16).toUpperCase(),
  );

/** Whether a text asks to be expanded. */
export const isTemplate = (text: string): boolean => /[{}]/.test(text);

/** The variable names a template uses; null where it has braces that are no supported expression. */
export function templateVariables(template: string): string[] | null {
  const names = [...template.matchAll(EXPRESSION)].flatMap(match => match[2]!.split(','));
  return isTemplate(template.replace(EXPRESSION, '')) ? null : names;
}

/**
 * Reads a template as what it was before editors, sanitizers and content systems had it. An `&` that was escaped once too often
 * is one again: in no query does `&amp;` mean anything else. Braces are, with quotes, spaces and tags taken out of them, where a
 * known name stands in them. All else stays to the byte.
 * @param known has the names as keys
 * @example mendTemplate('/give%7B?amount%2C currency%7D', { amount: '1' }) // '/give{?amount,currency}'
 */
export const mendTemplate = (text: string, known: TemplateValues): string =>
  text.replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&').replace(LOOSE, (whole, body: string) => {
    const names = decodeURIComponent(body).replace(/<[^<>]*>|[^!-~]|["'\\]/g, '');
    return names.split(/\W/).some(name => Object.hasOwn(known, name)) ? `{${names}}` : whole;
  });

/**
 * Expands a URI template (RFC 6570, of level 3 what a query needs). Text outside the braces is kept to the byte.
 * @example expandTemplate('/give{?amount,currency}', { amount: '12.50', currency: 'EUR' }) // '/give?amount=12.50&currency=EUR'
 */
export const expandTemplate = (template: string, values: TemplateValues): string =>
  template.replace(EXPRESSION, (_, operator: string, names: string) => {
    const defined = names.split(',').filter(name => Object.hasOwn(values, name) && values[name] !== undefined);
    const texts = defined.map(name => (operator ? `${name}=` : '') + encode(values[name]!));
    return texts.length ? operator + texts.join(operator ? '&' : ',') : '';
  });
