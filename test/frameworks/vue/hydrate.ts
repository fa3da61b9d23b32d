import { createSSRApp } from 'vue';
import Page from './page.vue';

const app = document.querySelector<HTMLElement>('#app')!;
createSSRApp(Page, { form: app.dataset['form']! }).mount(app);
