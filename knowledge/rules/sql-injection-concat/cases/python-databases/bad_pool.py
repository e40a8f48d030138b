import asyncpg


async def pooled(pool: asyncpg.Pool, email):
    async with pool.acquire() as connection:
        return await connection.fetchrow("SELECT id FROM customer WHERE email = '%s'" % email)  # expect: sql-injection-concat likely


async def unknown_pool(pool, email):
    async with pool.acquire() as con:
        return await con.fetchval("SELECT id FROM customer WHERE email = '" + email + "'")  # expect: sql-injection-concat likely


async def handler(request):
    data = await request.json()
    async with request.app["db"].acquire() as connection:
        await connection.execute(f"DELETE FROM customer WHERE email = '{data['email']}'")  # expect: sql-injection-concat likely
