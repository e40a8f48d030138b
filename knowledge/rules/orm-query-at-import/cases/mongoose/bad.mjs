import mongoose from 'mongoose';
import { Category } from './models.mjs';

const categories = await Category.find({ shown: true }); // expect: orm-query-at-import

export function titles() {
  return categories.map((category) => category.title);
}
