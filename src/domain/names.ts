/** What campaigns and variants are called by: 1 to 32 of `a-z`, `0-9` and `-`. */
export const NAME = /^[a-z0-9-]{1,32}$/;
