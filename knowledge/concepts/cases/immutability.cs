namespace Shop.Orders;

public class ImmutabilitySample
{
    private Shop shop;
    private ImmutableList<Order> immutableList1; // mention: ImmutableList
    private ImmutableArray<Order> immutableArray2; // mention: ImmutableArray
    private ImmutableDictionary<string, Order> immutableDictionary3; // mention: ImmutableDictionary
    private FrozenDictionary<string, Order> frozenDictionary4; // mention: FrozenDictionary
    private FrozenSet<Order> frozenSet5; // mention: FrozenSet

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ImmutableList(label);
    }
}
