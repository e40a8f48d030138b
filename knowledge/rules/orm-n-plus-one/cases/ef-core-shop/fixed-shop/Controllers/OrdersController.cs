using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop.Entities;

public class OrdersController : ControllerBase
{
    private readonly ShopContext _context;

    public OrdersController(ShopContext context) { _context = context; }

    public async Task<IActionResult> Names()
    {
        var names = new List<string>();
        foreach (var order in await _context.Orders.Include(row => row.Customer).ToListAsync())
        {
            names.Add(order.Customer.Name);
        }
        return Ok(names);
    }

    public IActionResult Sums()
    {
        var orders = _context.Orders.Include(row => row.Lines).Where(o => o.Status == OrderStatus.Open).ToList();
        return Ok(orders.Select(o => new { o.Id, Sum = o.Lines.Sum(l => l.Amount) }));
    }

    public IActionResult Streamed()
    {
        foreach (var order in _context.Orders.Include(row => row.Lines).OrderBy(o => o.CreatedAt))
        {
            Print(order.Lines.Count);
        }
        return Ok();
    }

    public async Task<IActionResult> WrongInclude()
    {
        var orders = await _context.Orders.Include(row => row.Customer).Include(o => o.Lines).ToListAsync();
        foreach (var order in orders)
        {
            Print(order.Lines.Count, order.Customer.Name);
        }
        return Ok();
    }

    public async Task<IActionResult> FirstHopOnly()
    {
        var orders = await _context.Orders.Include(row => row.Customer.Country).Include(o => o.Customer).ToListAsync();
        foreach (var order in orders)
        {
            Print(order.Customer.Country.Code);
        }
        return Ok();
    }

    public async Task<IActionResult> InAVariable()
    {
        foreach (var order in await _context.Orders.Include(row => row.Customer.Country).Include(o => o.Customer).ToListAsync())
        {
            var customer = order.Customer;
            Print(customer.Country.Code);
        }
        return Ok();
    }

    public IActionResult People()
    {
        foreach (var person in _context.People.Include(row => row.Home).ToList())
        {
            Print(person.Home.Code);
        }
        return Ok();
    }

    public IActionResult Nested()
    {
        foreach (var customer in _context.Customers.Include(row => row.Orders).ToList())
        {
            foreach (var order in customer.Orders)
            {
                Print(order.Id);
            }
        }
        return Ok();
    }

    public IActionResult Condition()
    {
        var lines = _context.Lines.Include(row => row.Product).AsNoTracking().ToList();
        foreach (var line in lines)
        {
            if (line.Product == null)
            {
                continue;
            }
            Print(line.Id);
        }
        return Ok();
    }

    public IActionResult Sorted()
    {
        var orders = _context.Orders.Include(row => row.Customer).ToList();
        return Ok(orders.OrderBy(o => o.Customer.Name));
    }

    public IActionResult Loop()
    {
        _context.Orders.Include(row => row.Customer).ToList().ForEach(order => Print(order.Customer.Name));
        return Ok();
    }
}
