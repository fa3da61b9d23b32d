import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const app = document.querySelector<HTMLElement>('#app')!;
hydrateRoot(app, <Page form={app.dataset['form']!} />);
