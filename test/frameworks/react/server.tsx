import { renderToString } from 'react-dom/server';
import { Page } from './page';

/** The page as a server sends it. */
export const render = (form: string): string => renderToString(<Page form={form} />);
