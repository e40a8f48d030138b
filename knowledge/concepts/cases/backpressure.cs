using System.Threading.Channels;

namespace Shop.Orders;

public class BackpressureSample
{
    private Shop shop;
    private BoundedChannelOptions boundedChannelOptions1; // mention: BoundedChannelOptions

    public void Run(Order order)
    {
        Channel.CreateBounded(order); // mention: CreateBounded
        Channel.CreateUnbounded(order); // mention: CreateUnbounded
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.CreateBounded(label);
        shelf.BoundedChannelOptions(label);
    }
}
