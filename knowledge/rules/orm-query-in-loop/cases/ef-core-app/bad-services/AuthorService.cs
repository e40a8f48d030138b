using Microsoft.EntityFrameworkCore;

namespace Shop.Services;

public class AuthorService
{
    private readonly ShopContext _context;

    public AuthorService(ShopContext context)
    {
        _context = context;
    }

    public async Task<Author?> FindAsync(int id)
    {
        return await _context.Authors.FirstOrDefaultAsync(author => author.Id == id);
    }
}
