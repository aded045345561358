/** Where the console begins. */
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startLanguage } from './language/language.js';
import './page.css';

await startLanguage();
createRoot(document.getElementById('root')!).render(<App />);
