namespace Shop.Orders;

public class StreamingResponseSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Results.Stream(order); // mention: Stream
        TypedResults.ServerSentEvents(order); // mention: ServerSentEvents
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Stream(label);
    }
}
