using Microsoft.EntityFrameworkCore;

namespace Shop.Services;

public class AuthorService
{
    private readonly ShopContext _context;
    private readonly IMemoryCache _cache;

    public async Task<Author?> FindAsync(int id)
    {
        return await _cache.GetOrCreateAsync(id, _ => _context.Authors.FirstOrDefaultAsync(author => author.Id == id));
    }

    public Task<List<Author>> AllAsync(List<int> ids)
    {
        return _context.Authors.Where(author => ids.Contains(author.Id)).ToListAsync();
    }
}
