import mysql from 'mysql2/promise';

const connection = await mysql.createConnection({});

export async function remove(request) {
  await connection.execute('DELETE FROM book WHERE id = ' + request.params.id); // expect: sql-injection-concat
}
