using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class BooksController : Controller
{
    private readonly ShopContext _context;

    [HttpPost]
    public async Task<IActionResult> Create([Bind("Title,Price")] Book book)
    {
        _context.Add(book);
        await _context.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("new")]
    public async Task<IActionResult> Store([FromBody] NewBook wanted)
    {
        var book = new Book { Title = wanted.Title };
        _context.Books.Add(book);
        await _context.SaveChangesAsync();
        return Ok(book.Id);
    }

    private void Keep(Book book)
    {
        _context.Books.Add(book);
    }
}
