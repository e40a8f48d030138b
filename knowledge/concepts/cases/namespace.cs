namespace Shop.Orders;

public class NamespaceSample
{
    private Shop shop;
    private AssemblyLoadContext assemblyLoadContext1; // mention: AssemblyLoadContext

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.AssemblyLoadContext(label);
    }
}
