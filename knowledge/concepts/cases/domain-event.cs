using MediatR;

namespace Shop.Orders;

public class DomainEventSample
{
    private Shop shop;
    private INotificationHandler<Order> iNotificationHandler1; // mention: INotificationHandler
    private INotification iNotification2; // mention: INotification

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.INotificationHandler(label);
    }
}
