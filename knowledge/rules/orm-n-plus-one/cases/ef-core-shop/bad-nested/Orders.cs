using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Orders(ShopContext db)
{
    public async Task<List<string>> Products()
    {
        var names = new List<string>();
        var orders = await db.Orders.Include(order => order.Items).ToListAsync();
        foreach (var order in orders)
        {
            foreach (var item in order.Items)
            {
                names.Add(item.Product.Name); // expect: orm-n-plus-one likely
            }
        }
        return names;
    }
}
