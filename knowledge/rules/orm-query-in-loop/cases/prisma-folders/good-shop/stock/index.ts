export { shelfOf, shelvesOf } from './shelves';
