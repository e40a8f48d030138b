using Microsoft.EntityFrameworkCore;

public class BookService
{
    private readonly ShopContext context;

    public BookService(ShopContext context)
    {
        this.context = context;
    }

    public bool IsKnown(string title)
    {
        return context.Books.Where(book => book.Title == title).Any();
    }

    public async Task<bool> IsFree(string title)
    {
        return !await context.Books.AnyAsync(book => book.Title == title);
    }
}
