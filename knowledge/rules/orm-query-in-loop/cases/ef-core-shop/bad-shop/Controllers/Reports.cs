using System.Linq;
using Microsoft.EntityFrameworkCore;
using Shop.Entities;

public class Reports
{
    private readonly ShopContext _context;

    public Reports(ShopContext context) { _context = context; }

    public async Task Find(List<int> ids)
    {
        foreach (var id in ids)
        {
            var order = await _context.Orders.FindAsync(id); // expect: orm-query-in-loop likely
            Print(order);
        }
    }

    public async Task First(List<Order> orders)
    {
        foreach (var order in orders)
        {
            var customer = await _context.Customers.FirstOrDefaultAsync(c => c.Id == order.CustomerId); // expect: orm-query-in-loop likely
            Print(customer);
        }
    }

    public void Counted()
    {
        foreach (var customer in _context.Customers.ToList())
        {
            Print(_context.Orders.Count(o => o.CustomerId == customer.Id)); // expect: orm-query-in-loop likely
        }
    }

    public async Task Listed(List<int> ids)
    {
        foreach (var id in ids)
        {
            var lines = await _context.Lines.Where(l => l.OrderId == id).ToListAsync(); // expect: orm-query-in-loop likely
            Print(lines.Count);
        }
    }

    public void Exists(string[] names)
    {
        foreach (var name in names)
        {
            if (_context.Customers.Any(c => c.Name == name)) // expect: orm-query-in-loop likely
            {
                throw new Exception(name);
            }
        }
    }

    public async Task Explicit()
    {
        foreach (var order in await _context.Orders.ToListAsync())
        {
            await _context.Entry(order).Collection(o => o.Lines).LoadAsync(); // expect: orm-query-in-loop
            await _context.Entry(order).Reference(o => o.Customer).LoadAsync(); // expect: orm-query-in-loop
        }
    }

    public async Task Concurrent(List<int> ids)
    {
        var orders = await Task.WhenAll(ids.Select(async id => await _context.Orders.FirstAsync(o => o.Id == id))); // expect: orm-query-in-loop likely
        Print(orders);
    }

    public void Sets(List<int> ids)
    {
        foreach (var id in ids)
        {
            Print(_context.Set<Order>().Where(o => o.Id == id).FirstOrDefault()); // expect: orm-query-in-loop likely
        }
    }

    public void Summed(List<Customer> customers)
    {
        var sums = customers.Select(c => _context.Lines.Where(l => l.Order.CustomerId == c.Id).Sum(l => l.Amount)).ToList(); // expect: orm-query-in-loop likely
        Print(sums);
    }
}
