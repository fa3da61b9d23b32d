/**
 * How the projects are built: the page that the browser draws, and with `--ssr` the one that a server sends.
 * @param hydrate what makes a page of the server the framework's own, if it has such pages
 */
export const build = hydrate => ({
  rollupOptions: process.argv.includes('--ssr')
    ? {}
    : { input: ['index.html', hydrate], output: { entryFileNames: '[name].js' } },
});
