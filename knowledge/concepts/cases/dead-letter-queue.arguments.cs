using RabbitMQ.Client;

namespace Shop.Orders;

public class Queues
{
    public void Declare(IModel channel, Shelf shelf)
    {
        var arguments = new Dictionary<string, object>
        {
            ["x-dead-letter-exchange"] = "orders.dead", // mention: x-dead-letter-exchange
            ["x-dead-letter-routing-key"] = "dead", // mention: x-dead-letter-routing-key
            ["x-message-ttl"] = 60000,
        };
        var older = new Dictionary<string, object> { { "x-dead-letter-exchange", "orders.dead" } }; // mention: x-dead-letter-exchange
        shelf.Put("x-dead-letter-exchange");
    }
}
