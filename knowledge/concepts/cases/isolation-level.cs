using System.Data;

namespace Shop.Orders;

public class IsolationLevelSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = IsolationLevel.ReadUncommitted; // mention: ReadUncommitted
        var level2 = IsolationLevel.ReadCommitted; // mention: ReadCommitted
        var level3 = IsolationLevel.RepeatableRead; // mention: RepeatableRead
        var level4 = IsolationLevel.Snapshot; // mention: Snapshot
        var level5 = IsolationLevel.Serializable; // mention: Serializable
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ReadUncommitted(label);
    }
}
