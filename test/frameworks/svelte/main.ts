import { mount } from 'svelte';
import Article from './article.svelte';

mount(Article, { target: document.querySelector('#app')! });
