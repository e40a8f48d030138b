using Microsoft.EntityFrameworkCore;

public class ShelfService
{
    private readonly ShopContext context;

    public ShelfService(ShopContext context)
    {
        this.context = context;
    }

    public bool HasNovels(string author)
    {
        return context.Books.Where(book => book.Author == author).ToList().Any(); // expect: orm-count-for-existence likely
    }

    public bool HasEssays(string author)
    {
        return context.Books.Where(book => book.Author == author).ToList().Count > 0; // expect: orm-count-for-existence likely
    }
}
