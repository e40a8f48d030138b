using PactNet;

namespace Shop.Orders;

public class ContractTestSample
{
    private Shop shop;
    private IPactBuilderV4 iPactBuilderV41; // mention: IPactBuilderV4

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IPactBuilderV4(label);
    }
}
