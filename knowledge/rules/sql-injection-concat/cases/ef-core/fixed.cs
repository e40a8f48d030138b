using Microsoft.EntityFrameworkCore;

public class Books(ShopContext db) : Controller
{
    public Task<List<Book>> Search([FromQuery] string title) =>
        db.Books.FromSqlRaw("SELECT * FROM book WHERE title = {0}", title).ToListAsync();

    public void Remove(string city)
    {
        db.Database.ExecuteSqlRaw("DELETE FROM shop WHERE city = {0}", city);
    }
}
