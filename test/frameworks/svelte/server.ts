import { render as renderPage } from 'svelte/server';
import Page from './page.svelte';

/** The page as a server sends it. */
export const render = (form: string): string => renderPage(Page, { props: { form } }).body;
