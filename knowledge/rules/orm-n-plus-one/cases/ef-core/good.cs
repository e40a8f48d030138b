using Microsoft.EntityFrameworkCore;

public class Books(ShopContext db)
{
    public async Task Titles(List<Book> given)
    {
        foreach (var book in await db.Books.Include(b => b.Author).ThenInclude(a => a.Country).ToListAsync())
        {
            Print(book.Author.Name, book.Author.Country.Name);
        }
        foreach (var book in await db.Books.Include("Author.Country").ToListAsync())
        {
            Print(book.Author.Country.Name);
        }
        // Translated to SQL: one query.
        var names = await db.Books.Where(b => b.Author.Name != "").Select(b => b.Author.Name).ToListAsync();
        var others = await (from b in db.Books where b.Price > 1 select b.Author.Name).ToListAsync();
        foreach (var book in await db.Books.ToListAsync())
        {
            Print(book.Title.Length, book.Published.Year, book.AuthorId);
        }
        foreach (var book in given)
        {
            Print(book.Author.Name);
        }
        var one = await db.Books.FirstAsync(b => b.Id == 1);
        Print(one.Author.Name);
    }
}
