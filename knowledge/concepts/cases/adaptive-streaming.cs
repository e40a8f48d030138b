namespace Shop.Orders;

public class AdaptiveStreamingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        FFMpegArguments.FromFileInput(order); // mention: FromFileInput
        FFProbe.AnalyseAsync(order); // mention: AnalyseAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.FromFileInput(label);
    }
}
