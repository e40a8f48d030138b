import { builder, reporting as numbers } from '../infra/sources.js';

export async function report(req: any) {
  const [rows] = await numbers.query(`SELECT day, sum FROM sales WHERE shop = '${req.query.shop}'`); // expect: sql-injection-concat
  const more = await builder.raw(`SELECT * FROM sales WHERE region = '${req.query.region}' LIMIT 10`); // expect: sql-injection-concat
  return { rows, more };
}
