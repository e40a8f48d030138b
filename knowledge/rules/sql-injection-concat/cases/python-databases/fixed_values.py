import aiosqlite


async def remove(path, email):
    async with aiosqlite.connect(path) as db:
        await db.execute("DELETE FROM customer WHERE email = ?", (email,))
