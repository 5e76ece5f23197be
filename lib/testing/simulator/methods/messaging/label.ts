export { label } from '../shared/label.js';
