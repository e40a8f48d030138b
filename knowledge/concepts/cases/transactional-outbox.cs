using MassTransit;
using NServiceBus;

namespace Shop.Orders;

public class TransactionalOutboxSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddEntityFrameworkOutbox(order); // mention: AddEntityFrameworkOutbox
        shop.UseBusOutbox(order); // mention: UseBusOutbox
        shop.EnableOutbox(order); // mention: EnableOutbox
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addEntityFrameworkOutboxText = shelf.Count;
        var enableOutboxText = shelf.Count;
    }
}
