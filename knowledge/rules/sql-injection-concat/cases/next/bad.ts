import { pool } from '@/lib/db';

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('id');
  return Response.json(await pool.query(`SELECT title FROM posts WHERE id = '${id}'`)); // expect: sql-injection-concat likely
}

export async function POST(request: Request) {
  const body = await request.json();
  await pool.query(`INSERT INTO posts (title) VALUES ('${body.title}')`); // expect: sql-injection-concat likely
  return new Response(null, { status: 201 });
}

export async function handler(event) {
  const slug = event.pathParameters.slug;
  return pool.query(`SELECT title FROM posts WHERE slug = '${slug}'`); // expect: sql-injection-concat likely
}

export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  await pool.query(`DELETE FROM posts WHERE id = ${params.id}`); // expect: sql-injection-concat likely
}
