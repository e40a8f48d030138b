namespace Shop.Orders;

public class CorsSample
{
    private Shop shop;
    [EnableCors] // mention: EnableCors
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [DisableCors] // mention: DisableCors
    public void Handle2(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddCors(order); // mention: AddCors
        shop.UseCors(order); // mention: UseCors
        shop.AllowAnyOrigin(order); // mention: AllowAnyOrigin
        shop.WithOrigins(order); // mention: WithOrigins
        shop.AllowCredentials(order); // mention: AllowCredentials
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addCorsText = shelf.Count;
        shelf.EnableCors(label);
    }
}
