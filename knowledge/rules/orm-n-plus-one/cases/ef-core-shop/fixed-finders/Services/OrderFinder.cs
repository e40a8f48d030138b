using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Shop.Entities;

namespace Shop.Services;

public class OrderFinder
{
    private readonly ShopContext _context;

    public OrderFinder(ShopContext context) { _context = context; }

    public async Task<List<Order>> Open()
    {
        return await _context.Orders.Include(row => row.Customer).Where(o => o.Status == OrderStatus.Open).ToListAsync();
    }

    public List<Order> Latest(int count) => _context.Orders.Include(row => row.Lines).OrderByDescending(o => o.CreatedAt).Take(count).ToList();
}
