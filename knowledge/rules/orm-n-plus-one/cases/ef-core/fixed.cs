using Microsoft.EntityFrameworkCore;

public class Books(ShopContext db)
{
    public async Task<List<string>> Titles()
    {
        var books = await db.Books.Include(row => row.Author).Where(b => b.Price > 10).OrderBy(b => b.Title).ToListAsync();
        var titles = new List<string>();
        foreach (var book in books)
        {
            titles.Add($"{book.Title} by {book.Author.Name}");
        }
        return titles;
    }

    public void Customers()
    {
        db.Orders.Include(row => row.Customer).ToList().ForEach(order => Print(order.Customer.Email));
    }
}
