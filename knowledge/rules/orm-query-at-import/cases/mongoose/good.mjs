import mongoose from 'mongoose';
import { Category } from './models.mjs';

// A query is sent when somebody waits for it.
export const shown = () => Category.find({ shown: true });

export async function titles() {
  const categories = await Category.find({ shown: true });
  return categories.map((category) => category.title);
}

// A number is no query.
const SHOWN = 4096;
export const LONGEST = Math.max(SHOWN, 8192);
