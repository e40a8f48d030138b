namespace Shop.Orders;

public class StructuredLoggingSample
{
    private Shop shop;
    private ILogger<Order> iLogger1; // mention: ILogger
    private ILoggerFactory iLoggerFactory2; // mention: ILoggerFactory
    private LoggerConfiguration loggerConfiguration3; // mention: LoggerConfiguration
    [LoggerMessage] // mention: LoggerMessage
    public void Handle4(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ILogger(label);
        shelf.LoggerMessage(label);
    }
}
