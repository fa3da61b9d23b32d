import { createApp } from 'vue';
import Article from './article.vue';

createApp(Article).mount('#app');
