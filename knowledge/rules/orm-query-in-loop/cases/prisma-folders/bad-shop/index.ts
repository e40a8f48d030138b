export { shelfOf, shelvesOf } from './stock';
