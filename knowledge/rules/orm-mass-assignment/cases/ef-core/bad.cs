using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[ApiController]
public class BooksController : ControllerBase
{
    private readonly ShopContext _context;

    [HttpPost]
    public async Task<IActionResult> Create([FromBody] Book book)
    {
        _context.Books.Add(book); // expect: orm-mass-assignment likely
        await _context.SaveChangesAsync();
        return Ok(book.Id);
    }

    [HttpPut("{id}")]
    public async Task<IActionResult> Edit(int id, User user)
    {
        _context.Update(user); // expect: orm-mass-assignment
        await _context.SaveChangesAsync();
        return Ok();
    }
}
