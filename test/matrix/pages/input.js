import { serveField } from './react-field.js';

serveField('input');
