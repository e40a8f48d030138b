using Serilog.Context;

namespace Shop.Orders;

public class CorrelationIdSample
{
    private Shop shop;

    public void Run(Order order)
    {
        LogContext.PushProperty(order); // mention: PushProperty
        shop.BeginScope(order); // mention: BeginScope
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.xRequestID(label);
        shelf.PushProperty(label);
        var beginScopeText = shelf.Count;
    }
}
