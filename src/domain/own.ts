/** An object that has nothing but its own: where a page's `Object.prototype` got options, no API takes them from there. */
export const own = <const T extends object>(properties: T): T => ({ __proto__: null, ...properties });
