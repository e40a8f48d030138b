using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Books(ShopContext db)
{
    public Task<List<Book>> Search(string title, string author) =>
        db.Books.FromSqlRaw($"SELECT * FROM book WHERE title = '{title}' AND author = '{author}'").ToListAsync(); // expect: sql-injection-concat likely

    public void Remove(string city)
    {
        db.Database.ExecuteSqlRaw("DELETE FROM shop WHERE city = '" + city + "'"); // expect: sql-injection-concat likely
    }

    public async Task Like(string title)
    {
        await db.Database.ExecuteSqlRawAsync($"DELETE FROM book WHERE title LIKE '{title}%'"); // expect: sql-injection-concat likely
    }

    public void Json(string title)
    {
        db.Database.ExecuteSqlRaw("UPDATE book SET data = '{}' WHERE title = '" + title + "'"); // expect: sql-injection-concat likely
    }
}
