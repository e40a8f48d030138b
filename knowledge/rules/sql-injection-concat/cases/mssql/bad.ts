import sql from 'mssql';

export async function pooled(name: string) {
  const pool = await sql.connect('mssql://shop');
  return pool.request().query(`SELECT id FROM author WHERE name = '${name}'`); // expect: sql-injection-concat likely
}

export async function ownRequest(name: string) {
  const request = new sql.Request();
  return request.query("SELECT id FROM author WHERE name = '" + name + "'"); // expect: sql-injection-concat likely
}

export async function batch(request: sql.Request, name: string) {
  return request.batch(`DELETE FROM author WHERE name = '${name}'`); // expect: sql-injection-concat likely
}

export async function fromRequest(req, res) {
  const pool = await new sql.ConnectionPool({}).connect();
  const rows = await pool.request().query(`SELECT id FROM author WHERE id = ${req.params.id}`); // expect: sql-injection-concat
  res.json(rows);
}
