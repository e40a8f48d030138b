import * as sources from '../infra/sources';
import source from '../infra/main.source';

export const byShop = (req: any) =>
  sources.reporting.query(`SELECT day, sum FROM sales WHERE shop = ?`, [req.query.shop]);

export const byName = (req: any) =>
  source.query(`SELECT id FROM books WHERE name = $1`, [req.query.name]);
