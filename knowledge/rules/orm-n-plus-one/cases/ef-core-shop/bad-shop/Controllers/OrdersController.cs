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
        foreach (var order in await _context.Orders.ToListAsync())
        {
            names.Add(order.Customer.Name); // expect: orm-n-plus-one likely
        }
        return Ok(names);
    }

    public IActionResult Sums()
    {
        var orders = _context.Orders.Where(o => o.Status == OrderStatus.Open).ToList();
        return Ok(orders.Select(o => new { o.Id, Sum = o.Lines.Sum(l => l.Amount) })); // expect: orm-n-plus-one likely
    }

    public IActionResult Streamed()
    {
        foreach (var order in _context.Orders.OrderBy(o => o.CreatedAt))
        {
            Print(order.Lines.Count); // expect: orm-n-plus-one likely
        }
        return Ok();
    }

    public async Task<IActionResult> WrongInclude()
    {
        var orders = await _context.Orders.Include(o => o.Lines).ToListAsync();
        foreach (var order in orders)
        {
            Print(order.Lines.Count, order.Customer.Name); // expect: orm-n-plus-one likely
        }
        return Ok();
    }

    public async Task<IActionResult> FirstHopOnly()
    {
        var orders = await _context.Orders.Include(o => o.Customer).ToListAsync();
        foreach (var order in orders)
        {
            Print(order.Customer.Country.Code); // expect: orm-n-plus-one likely
        }
        return Ok();
    }

    public async Task<IActionResult> InAVariable()
    {
        foreach (var order in await _context.Orders.Include(o => o.Customer).ToListAsync())
        {
            var customer = order.Customer;
            Print(customer.Country.Code); // expect: orm-n-plus-one likely
        }
        return Ok();
    }

    public IActionResult People()
    {
        foreach (var person in _context.People.ToList())
        {
            Print(person.Home.Code); // expect: orm-n-plus-one likely
        }
        return Ok();
    }

    public IActionResult Nested()
    {
        foreach (var customer in _context.Customers.ToList())
        {
            foreach (var order in customer.Orders) // expect: orm-n-plus-one likely
            {
                Print(order.Id);
            }
        }
        return Ok();
    }

    public IActionResult Condition()
    {
        var lines = _context.Lines.AsNoTracking().ToList();
        foreach (var line in lines)
        {
            if (line.Product == null) // expect: orm-n-plus-one likely
            {
                continue;
            }
            Print(line.Id);
        }
        return Ok();
    }

    public IActionResult Sorted()
    {
        var orders = _context.Orders.ToList();
        return Ok(orders.OrderBy(o => o.Customer.Name)); // expect: orm-n-plus-one likely
    }

    public IActionResult Loop()
    {
        _context.Orders.ToList().ForEach(order => Print(order.Customer.Name)); // expect: orm-n-plus-one likely
        return Ok();
    }
}
