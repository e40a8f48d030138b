using Microsoft.EntityFrameworkCore;

public class Books(ShopContext db) : Controller
{
    public Task<List<Book>> Search([FromQuery] string title) =>
        db.Books.FromSqlRaw($"SELECT * FROM book WHERE title = '{title}'").ToListAsync(); // expect: sql-injection-concat

    public void Remove(string city)
    {
        db.Database.ExecuteSqlRaw("DELETE FROM shop WHERE city = '" + city + "'"); // expect: sql-injection-concat likely
    }
}
