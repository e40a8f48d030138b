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
        return context.Books.Any(book => book.Title == title);
    }

    public bool IsSeries(string author)
    {
        return context.Books.Count(book => book.Author == author) > 1;
    }

    public bool HasWords(List<string> words)
    {
        return words.Count() > 0 && words.Where(word => word.Length > 3).ToList().Any();
    }

    public List<Book> Listed(string author)
    {
        var books = context.Books.Where(book => book.Author == author).ToList();
        if (books.Count > 0)
        {
            books.Sort();
        }
        return books;
    }
}
