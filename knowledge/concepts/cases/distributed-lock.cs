using RedLockNet;

namespace Shop.Orders;

public class DistributedLockSample
{
    private Shop shop;
    private RedLockFactory redLockFactory1; // mention: RedLockFactory

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.RedLockFactory(label);
    }
}
