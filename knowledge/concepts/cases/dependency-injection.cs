namespace Shop.Orders;

public class DependencyInjectionSample
{
    private Shop shop;
    private IServiceCollection iServiceCollection1; // mention: IServiceCollection
    private IServiceProvider iServiceProvider2; // mention: IServiceProvider
    [FromServices] // mention: FromServices
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    [FromKeyedServices] // mention: FromKeyedServices
    public void Handle4(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddScoped(order); // mention: AddScoped
        shop.AddTransient(order); // mention: AddTransient
        shop.AddKeyedScoped(order); // mention: AddKeyedScoped
        shop.TryAddScoped(order); // mention: TryAddScoped
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addScopedText = shelf.Count;
        shelf.IServiceCollection(label);
        shelf.FromServices(label);
    }
}
