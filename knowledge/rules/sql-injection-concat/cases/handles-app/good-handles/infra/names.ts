export const columns = 'id, title, price';
export const pageSize = 50;
export const tables = { books: 'books', orders: 'shop_orders' } as const;
export enum Sort {
  Title = 'title',
  Price = 'price',
}
export type Direction = 'asc' | 'desc';
