using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[ApiController]
public class OrdersController : ControllerBase
{
    private readonly ShopContext _context;

    public OrdersController(ShopContext context)
    {
        _context = context;
    }

    [HttpGet]
    public async Task<ActionResult<IEnumerable<Order>>> GetOrders()
    {
        return await _context.Orders.ToListAsync(); // expect: orm-load-whole-table possible
    }

    [HttpGet("sorted")]
    public async Task<IActionResult> GetSorted()
    {
        var orders = await _context.Orders.OrderBy(order => order.Id).ToListAsync(); // expect: orm-load-whole-table possible
        return Ok(orders);
    }
}
