namespace Shop.Orders;

public class GracefulShutdownSample
{
    private Shop shop;
    private IHostApplicationLifetime iHostApplicationLifetime1; // mention: IHostApplicationLifetime

    public void Run(Order order)
    {
        AppDomain.CurrentDomain.ProcessExit(order); // mention: ProcessExit
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IHostApplicationLifetime(label);
        shelf.ProcessExit(label);
    }
}
