namespace Shop.Orders;

public class ErrorLoggingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.LogError(order); // mention: LogError
        shop.LogCritical(order); // mention: LogCritical
        Log.Error(order); // mention: Error
        SentrySdk.CaptureException(order); // mention: CaptureException
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var logErrorText = shelf.Count;
    }
}
