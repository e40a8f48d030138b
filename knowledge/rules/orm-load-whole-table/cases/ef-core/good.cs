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
    public async Task<ActionResult<IEnumerable<Order>>> GetOrders(int after)
    {
        return await _context.Orders.Where(order => order.Id > after).Take(50).ToListAsync();
    }

    [HttpGet("mine")]
    public async Task<IActionResult> GetMine(int customer)
    {
        return Ok(await _context.Orders.Where(order => order.CustomerId == customer).ToListAsync());
    }

    [HttpGet("countries")]
    public async Task<IActionResult> GetCountries()
    {
        return Ok(await _context.Countries.ToListAsync());
    }

    private async Task<List<Order>> All()
    {
        return await _context.Orders.ToListAsync();
    }
}
