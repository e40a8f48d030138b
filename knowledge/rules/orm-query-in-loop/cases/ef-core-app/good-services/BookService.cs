using Shop.Services;

namespace Shop.Books;

public class BookService
{
    private readonly AuthorService _authors;

    public async Task<List<string>> NamesAsync(List<Book> books, List<List<int>> pages)
    {
        var names = new List<string>();
        foreach (var book in books)
        {
            var author = await _authors.FindAsync(book.AuthorId);
            names.Add(author.Name);
        }
        foreach (var page in pages)
        {
            foreach (var author in await _authors.AllAsync(page))
            {
                names.Add(author.Name);
            }
        }
        return names;
    }
}
