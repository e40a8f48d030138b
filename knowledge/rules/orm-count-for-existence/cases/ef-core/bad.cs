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
        return context.Books.Where(book => book.Title == title).Count() > 0; // expect: orm-count-for-existence likely
    }

    public async Task<bool> IsFree(string title)
    {
        return await context.Books.CountAsync(book => book.Title == title) == 0; // expect: orm-count-for-existence likely
    }
}
