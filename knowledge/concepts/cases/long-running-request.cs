namespace Shop.Orders;

public class LongRunningRequestSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Results.Accepted(order); // mention: Accepted
        TypedResults.Accepted(order); // mention: Accepted
        AcceptedAtAction(order); // mention: AcceptedAtAction
        AcceptedAtRoute(order); // mention: AcceptedAtRoute
        var level1 = StatusCodes.Status202Accepted; // mention: Status202Accepted
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Accepted(label);
        shelf.Status202Accepted(label);
    }
}
