import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './page.vue';

/** The page as a server sends it. */
export const render = (form: string): Promise<string> => renderToString(createSSRApp(Page, { form }));
