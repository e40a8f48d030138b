using Azure.Messaging.ServiceBus;

namespace Shop.Orders;

public class DeadLetterQueueSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.DeadLetterMessageAsync(order); // mention: DeadLetterMessageAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.xDeadLetterExchange(label);
        var deadLetterMessageAsyncText = shelf.Count;
    }
}
