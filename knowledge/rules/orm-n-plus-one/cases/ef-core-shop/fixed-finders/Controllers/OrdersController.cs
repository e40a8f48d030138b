using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Shop.Services;

public class OrdersController : ControllerBase
{
    private readonly OrderFinder _finder;

    public OrdersController(OrderFinder finder) { _finder = finder; }

    public async Task<IActionResult> Names()
    {
        var names = new List<string>();
        foreach (var order in await _finder.Open())
        {
            names.Add(order.Customer.Name);
        }
        return Ok(names);
    }

    public IActionResult Latest()
    {
        var counts = new List<int>();
        foreach (var order in _finder.Latest(10))
        {
            counts.Add(order.Lines.Count);
        }
        return Ok(counts);
    }
}
