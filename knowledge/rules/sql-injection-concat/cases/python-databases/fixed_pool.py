import asyncpg


async def pooled(pool: asyncpg.Pool, email):
    async with pool.acquire() as connection:
        return await connection.fetchrow("SELECT id FROM customer WHERE email = $1", email)


async def unknown_pool(pool, email):
    async with pool.acquire() as con:
        return await con.fetchval("SELECT id FROM customer WHERE email = $1", email)


async def handler(request):
    data = await request.json()
    async with request.app["db"].acquire() as connection:
        await connection.execute("DELETE FROM customer WHERE email = $1", data['email'])
