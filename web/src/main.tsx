/** Where the console begins. */
import { createRoot } from 'react-dom/client';
import { watchAttendance } from './api/attendance.js';
import { App } from './app.js';
import { startLanguage } from './language/language.js';
import './page.css';

await startLanguage();
watchAttendance();
createRoot(document.getElementById('root')!).render(<App />);
