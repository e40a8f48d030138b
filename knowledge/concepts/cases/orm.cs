using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class OrmSample
{
    private Shop shop;
    private DbContext dbContext1; // mention: DbContext
    private DbSet<Order> dbSet2; // mention: DbSet

    public void Run(Order order)
    {
        shop.AddDbContext(order); // mention: AddDbContext
        shop.AddDbContextPool(order); // mention: AddDbContextPool
        shop.AddDbContextFactory(order); // mention: AddDbContextFactory
        shop.HasOne(order); // mention: HasOne
        shop.WithMany(order); // mention: WithMany
        shop.HasMany(order); // mention: HasMany
        shop.WithOne(order); // mention: WithOne
        shop.OwnsOne(order); // mention: OwnsOne
        shop.OwnsMany(order); // mention: OwnsMany
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.DbContext(label);
        var addDbContextText = shelf.Count;
        var hasOneText = shelf.Count;
    }
}
