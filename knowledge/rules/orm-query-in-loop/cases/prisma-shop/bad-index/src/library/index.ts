export { authorOf as findAuthor, countOf } from '../authors';
