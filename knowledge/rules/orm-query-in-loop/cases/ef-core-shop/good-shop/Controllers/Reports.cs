using System.Linq;
using Microsoft.EntityFrameworkCore;
using Shop.Entities;

public class Reports
{
    private readonly ShopContext _context;

    public Reports(ShopContext context) { _context = context; }

    public async Task Batch(List<int> ids)
    {
        var orders = await _context.Orders.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id);
        foreach (var id in ids)
        {
            Print(orders[id]);
        }
    }

    public void InMemory(List<int> ids)
    {
        var orders = _context.Orders.ToList();
        foreach (var id in ids)
        {
            Print(orders.FirstOrDefault(o => o.Id == id), orders.Any(o => o.Id == id), orders.Count(o => o.Id == id));
        }
    }

    public void Chunks(List<int> ids)
    {
        foreach (var chunk in ids.Chunk(100))
        {
            Print(_context.Orders.Where(o => chunk.Contains(o.Id)).ToList());
        }
    }

    public void Built(List<string> names)
    {
        var query = _context.Customers.AsQueryable();
        foreach (var name in names)
        {
            query = query.Where(c => c.Name != name);
        }
        Print(query.ToList());
    }

    public void Grouped()
    {
        var counts = _context.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key);
        foreach (var customer in _context.Customers.ToList())
        {
            Print(counts[customer.Id]);
        }
    }

    public void Translated()
    {
        var rows = _context.Customers.Select(c => new { c.Name, Count = _context.Orders.Count(o => o.CustomerId == c.Id) }).ToList();
        Print(rows);
    }

    public async Task Retry(int id)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var order = await _context.Orders.FindAsync(id);
            if (order != null) return;
        }
    }

    public void Same(List<Order> orders, int id)
    {
        foreach (var order in orders)
        {
            Print(order, _context.Customers.Find(id));
        }
    }

    public void Few()
    {
        foreach (var status in new[] { OrderStatus.Open, OrderStatus.Closed })
        {
            Print(_context.Orders.Count(o => o.Status == status));
        }
    }

    public void Added(List<Order> orders)
    {
        foreach (var order in orders)
        {
            _context.Orders.Add(order);
        }
        _context.SaveChanges();
    }

    public void FirstOnly(List<int> ids)
    {
        foreach (var id in ids)
        {
            Print(_context.Orders.Find(id));
            return;
        }
    }

    public void Tracked(List<int> ids)
    {
        foreach (var id in ids)
        {
            Print(_context.ChangeTracker.Entries<Order>().FirstOrDefault(e => e.Entity.Id == id));
        }
    }
}
