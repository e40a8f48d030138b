namespace Shop.Orders;

public class HashTableSample
{
    private Shop shop;
    private Dictionary<string, Order> dictionary1; // mention: Dictionary
    private HashSet<Order> hashSet2; // mention: HashSet
    private SortedDictionary<string, Order> sortedDictionary3;

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Dictionary(label);
    }
}
