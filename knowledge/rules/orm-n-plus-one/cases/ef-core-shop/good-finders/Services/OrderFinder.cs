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
        return await _context.Orders.Include(o => o.Customer).ToListAsync();
    }

    public async Task<List<Row>> Rows()
    {
        return await _context.Orders.Select(o => new Row { Customer = o.Customer.Name }).ToListAsync();
    }
}
