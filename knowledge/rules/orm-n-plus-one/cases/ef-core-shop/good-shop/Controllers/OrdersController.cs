using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop.Entities;

public class OrdersController : ControllerBase
{
    private readonly ShopContext _context;

    public OrdersController(ShopContext context) { _context = context; }

    public async Task<IActionResult> Included()
    {
        foreach (var order in await _context.Orders.Include(o => o.Customer).ThenInclude(c => c.Country).ToListAsync())
        {
            Print(order.Customer.Country.Code);
        }
        return Ok();
    }

    public async Task<IActionResult> Several()
    {
        var orders = await _context.Orders.Include(o => o.Customer).Include(o => o.Lines).ToListAsync();
        return Ok(orders.Select(o => new { o.Customer.Name, Sum = o.Lines.Sum(l => l.Amount) }));
    }

    public async Task<IActionResult> Projected()
    {
        return Ok(await _context.Orders.Select(o => new { o.Id, o.Customer.Name, Count = o.Lines.Count }).ToListAsync());
    }

    public async Task<IActionResult> ProjectedFirst()
    {
        var rows = await _context.Orders.Select(o => new OrderRow { Customer = o.Customer }).ToListAsync();
        foreach (var row in rows)
        {
            Print(row.Customer.Name);
        }
        return Ok();
    }

    public async Task<IActionResult> NotLazy()
    {
        // A property that is not virtual is null where it was not included: nothing is sent.
        foreach (var order in await _context.Orders.ToListAsync())
        {
            Print(order.ShippedTo.Name, order.Status.ToString(), order.CreatedAt.Year, order.CustomerId);
        }
        foreach (var country in _context.Countries.ToList())
        {
            Print(country.Region.Name);
        }
        return Ok();
    }

    public IActionResult Filtered()
    {
        var orders = _context.Orders.Where(o => o.Customer.Name == "x").OrderBy(o => o.Customer.Country.Code).ToList();
        return Ok(orders.Count);
    }

    public IActionResult Given(List<Order> orders)
    {
        foreach (var order in orders)
        {
            Print(order.Customer.Name);
        }
        return Ok();
    }

    public async Task<IActionResult> One(int id)
    {
        var order = await _context.Orders.FirstAsync(o => o.Id == id);
        return Ok(new { order.Customer.Name, order.Lines.Count });
    }

    public async Task<IActionResult> Assigned(Customer customer)
    {
        foreach (var order in await _context.Orders.ToListAsync())
        {
            order.Customer = customer;
        }
        return Ok();
    }

    public IActionResult Texts()
    {
        var orders = _context.Orders.Include("Customer.Country").ToList();
        return Ok(orders.Select(o => o.Customer.Country.Code));
    }

    public IActionResult Constrained()
    {
        var orders = _context.Orders.Include(o => o.Lines.Where(l => l.Amount > 1)).ToList();
        return Ok(orders.Select(o => o.Lines.Count));
    }

    public IActionResult FirstOnly()
    {
        foreach (var order in _context.Orders.Take(1).ToList())
        {
            return Ok(order.Customer.Name);
        }
        return NotFound();
    }

    public async Task<IActionResult> Back(int id)
    {
        var customer = await _context.Customers.Include(c => c.Orders).FirstAsync(c => c.Id == id);
        foreach (var order in customer.Orders)
        {
            Print(order.Id, order.CustomerId);
        }
        return Ok();
    }
}
