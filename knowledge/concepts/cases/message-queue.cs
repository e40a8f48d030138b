using Azure.Messaging.ServiceBus;
using Confluent.Kafka;
using RabbitMQ.Client;

namespace Shop.Orders;

public class MessageQueueSample
{
    private Shop shop;
    private ServiceBusClient serviceBusClient1; // mention: ServiceBusClient
    private ServiceBusSender serviceBusSender2; // mention: ServiceBusSender
    private ServiceBusProcessor serviceBusProcessor3; // mention: ServiceBusProcessor
    private ProducerBuilder<string, Order> producerBuilder4; // mention: ProducerBuilder
    private ConsumerBuilder<string, Order> consumerBuilder5; // mention: ConsumerBuilder

    public void Run(Order order)
    {
        shop.BasicPublishAsync(order); // mention: BasicPublishAsync
        shop.BasicConsumeAsync(order); // mention: BasicConsumeAsync
        shop.QueueDeclareAsync(order); // mention: QueueDeclareAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ServiceBusClient(label);
        shelf.ProducerBuilder(label);
        var basicPublishAsyncText = shelf.Count;
    }
}
