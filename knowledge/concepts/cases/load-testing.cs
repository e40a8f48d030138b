using NBomber;

namespace Shop.Orders;

public class LoadTestingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Scenario.Create(order); // mention: Create
        NBomberRunner.RegisterScenarios(order); // mention: RegisterScenarios
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Create(label);
    }
}
