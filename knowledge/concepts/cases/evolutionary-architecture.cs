using NetArchTest.Rules;

namespace Shop.Orders;

public class EvolutionaryArchitectureSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Types.InAssembly(order); // mention: InAssembly
        Types.InCurrentDomain(order); // mention: InCurrentDomain
        Types.InNamespace(order); // mention: InNamespace
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.InAssembly(label);
    }
}
