import aiomysql
import asyncpg


class Customers:
    def __init__(self, pool: asyncpg.Pool):
        self.pool = pool

    async def exists(self, email):
        return await self.pool.fetchval("SELECT 1 FROM customer WHERE email = $1", email)


async def by_city(pool: aiomysql.Pool, city):
    async with pool.acquire() as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT id FROM customer WHERE city = '%s'" % city)  # expect: sql-injection-concat likely
