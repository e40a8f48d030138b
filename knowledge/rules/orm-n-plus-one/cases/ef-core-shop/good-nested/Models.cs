using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Order
{
    public int Id { get; set; }
    public virtual ICollection<Item> Items { get; set; }
}

public class Item
{
    public int Id { get; set; }
    public int Amount { get; set; }
    public virtual Product Product { get; set; }
}

public class Product
{
    public int Id { get; set; }
    public string Name { get; set; }
}

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
    public DbSet<Item> Items { get; set; }
}
