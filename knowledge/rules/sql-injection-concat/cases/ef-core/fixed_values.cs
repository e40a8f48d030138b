using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Books(ShopContext db)
{
    public Task<List<Book>> Search(string title, string author) =>
        db.Books.FromSqlRaw("SELECT * FROM book WHERE title = {0} AND author = {1}", title, author).ToListAsync();

    public void Remove(string city)
    {
        db.Database.ExecuteSqlRaw("DELETE FROM shop WHERE city = {0}", city);
    }

    public async Task Like(string title)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM book WHERE title LIKE {0}", $"{title}%");
    }

    public void Json(string title)
    {
        db.Database.ExecuteSqlRaw("UPDATE book SET data = '{}' WHERE title = '" + title + "'"); // expect: sql-injection-concat likely
    }
}
