using StackExchange.Redis;
using MassTransit;

namespace Shop.Orders;

public class PublishSubscribeSample
{
    private Shop shop;
    private IPublishEndpoint iPublishEndpoint1; // mention: IPublishEndpoint

    public void Run(Order order)
    {
        shop.GetSubscriber(order); // mention: GetSubscriber
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var getSubscriberText = shelf.Count;
        shelf.IPublishEndpoint(label);
    }
}
