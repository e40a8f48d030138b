using NHibernate;

namespace Shop.Orders;

public class PessimisticLockSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = LockMode.Upgrade; // mention: Upgrade
        var level2 = LockMode.UpgradeNoWait; // mention: UpgradeNoWait
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Upgrade(label);
    }
}
