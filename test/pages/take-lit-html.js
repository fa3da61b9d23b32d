// What another copy of Lit does to a page: it takes the name that ours would like.
window.trustedTypes?.createPolicy('lit-html', { createHTML: text => text });
