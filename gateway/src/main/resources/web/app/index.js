import './page.css';
import './app-shell.js';
