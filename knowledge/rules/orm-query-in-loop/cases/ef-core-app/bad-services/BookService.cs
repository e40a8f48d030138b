using Shop.Services;

namespace Shop.Books;

public class BookService
{
    private readonly AuthorService _authors;

    public BookService(AuthorService authors)
    {
        _authors = authors;
    }

    public async Task<List<string>> NamesAsync(List<Book> books)
    {
        var names = new List<string>();
        foreach (var book in books)
        {
            var author = await _authors.FindAsync(book.AuthorId); // expect: orm-query-in-loop likely
            names.Add(author.Name);
        }
        return names;
    }
}
