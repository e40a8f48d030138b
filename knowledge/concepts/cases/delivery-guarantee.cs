using RabbitMQ.Client;
using Azure.Messaging.ServiceBus;

namespace Shop.Orders;

public class DeliveryGuaranteeSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.BasicAckAsync(order); // mention: BasicAckAsync
        shop.BasicNackAsync(order); // mention: BasicNackAsync
        shop.BasicQosAsync(order); // mention: BasicQosAsync
        shop.CompleteMessageAsync(order); // mention: CompleteMessageAsync
        shop.AbandonMessageAsync(order); // mention: AbandonMessageAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var basicAckAsyncText = shelf.Count;
        var completeMessageAsyncText = shelf.Count;
    }
}
