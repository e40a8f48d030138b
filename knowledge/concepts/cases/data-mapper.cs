using Microsoft.EntityFrameworkCore;
using NHibernate;

namespace Shop.Orders;

public class DataMapperSample
{
    private Shop shop;
    private IEntityTypeConfiguration<Order> iEntityTypeConfiguration1; // mention: IEntityTypeConfiguration
    private EntityTypeBuilder<Order> entityTypeBuilder2; // mention: EntityTypeBuilder
    private ISession iSession3; // mention: ISession

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IEntityTypeConfiguration(label);
        shelf.ISession(label);
    }
}
