using Microsoft.EntityFrameworkCore;
using System.Linq;
public class OrderService {
    private readonly AppDbContext _context;
    private readonly IUserRepository _users;
    public OrderService(AppDbContext context, IUserRepository users) { _context = context; _users = users; }
    public async Task<List<Dto>> All() {
        var orders = await _context.Orders.Include(row => row.Customer).ToListAsync();
        var list = new List<Dto>();
        foreach (var order in orders) {
            list.Add(new Dto { Id = order.Id, Name = order.Customer.Name, Count = order.Items.Count });
        }
        foreach (var order in orders) {
            var customer = await _context.Customers.FindAsync(order.CustomerId); // expect: orm-query-in-loop likely
            order.Lines = _context.Lines.Where(l => l.OrderId == order.Id).ToList(); // expect: orm-query-in-loop likely
            var u = await _users.GetByIdAsync(order.UserId); // expect: orm-query-in-loop likely
        }
        return orders.Select(o => new Dto { Name = _context.Customers.First(c => c.Id == o.CustomerId).Name }).ToList(); // expect: orm-query-in-loop likely
    }
}
