import { builder, reporting as numbers } from '../infra/sources.js';

export async function report(req: any) {
  const [rows] = await numbers.query(`SELECT day, sum FROM sales WHERE shop = ?`, [req.query.shop]);
  const more = await builder.raw(`SELECT * FROM sales WHERE region = ? LIMIT 10`, [req.query.region]);
  return { rows, more };
}
