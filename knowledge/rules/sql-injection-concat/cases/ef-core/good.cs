using Microsoft.EntityFrameworkCore;

public class Books(ShopContext db)
{
    public Task<List<Book>> Search(string title)
    {
        db.Database.ExecuteSqlRaw("DELETE FROM shop WHERE city = {0}", title);
        db.Database.ExecuteSql($"DELETE FROM shop WHERE city = {title}");
        return db.Books.FromSqlInterpolated($"SELECT * FROM book WHERE title = {title}").ToListAsync();
    }
}
