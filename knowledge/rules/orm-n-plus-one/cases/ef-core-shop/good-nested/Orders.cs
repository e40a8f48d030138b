using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Basket
{
    public List<Entry> Items { get; set; }
}

public class Entry
{
    public Label Product { get; set; }
}

public class Label
{
    public string Name { get; set; }
}

public class Orders(ShopContext db)
{
    public async Task<List<string>> Products()
    {
        var names = new List<string>();
        var orders = await db.Orders.Include(order => order.Items).ThenInclude(item => item.Product).ToListAsync();
        foreach (var order in orders)
        {
            foreach (var item in order.Items)
            {
                names.Add(item.Product.Name);
            }
        }
        return names;
    }

    public async Task<int> Amounts()
    {
        var sum = 0;
        foreach (var order in await db.Orders.Include(order => order.Items).ToListAsync())
        {
            foreach (var item in order.Items)
            {
                sum += item.Amount + item.Id;
            }
        }
        return sum;
    }

    public List<string> Labels(List<Basket> baskets)
    {
        var names = new List<string>();
        foreach (var basket in baskets)
        {
            foreach (var item in basket.Items)
            {
                names.Add(item.Product.Name);
            }
        }
        return names;
    }
}
