using Microsoft.EntityFrameworkCore;

namespace Shop.Entities;

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
    public DbSet<OrderLine> Lines { get; set; }
    public DbSet<Customer> Customers { get; set; }
    public DbSet<Person> People { get; set; }
    public DbSet<Country> Countries { get; set; }
}
