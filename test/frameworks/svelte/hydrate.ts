import { hydrate } from 'svelte';
import Page from './page.svelte';

const target = document.querySelector<HTMLElement>('#app')!;
hydrate(Page, { target, props: { form: target.dataset['form']! } });
