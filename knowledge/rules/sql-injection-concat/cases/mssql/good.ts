import sql from 'mssql';

export async function pooled(name: string) {
  const pool = await sql.connect('mssql://shop');
  return pool.request().input('name', sql.NVarChar, name).query('SELECT id FROM author WHERE name = @name');
}

export async function tagged(name: string) {
  return sql.query`SELECT id FROM author WHERE name = ${name}`;
}

export async function ownRequest(name: string) {
  const request = new sql.Request();
  request.input('name', name);
  return request.query('SELECT id FROM author WHERE name = @name');
}

export async function counted(count: number) {
  return new sql.Request().query(`SELECT TOP ${count} id FROM author`);
}
