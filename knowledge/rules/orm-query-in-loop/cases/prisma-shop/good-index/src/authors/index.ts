export * from './labels';
export { countOf as total } from './lookups';
export { authorOf } from 'author-kit';
