using Asp.Versioning;

namespace Shop.Orders;

public class ApiVersioningSample
{
    private Shop shop;
    [ApiVersion] // mention: ApiVersion
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [MapToApiVersion] // mention: MapToApiVersion
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [ApiVersionNeutral] // mention: ApiVersionNeutral
    public void Handle3(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddApiVersioning(order); // mention: AddApiVersioning
        shop.AddVersionedApiExplorer(order); // mention: AddVersionedApiExplorer
        shop.HasApiVersion(order); // mention: HasApiVersion
        shop.NewApiVersionSet(order); // mention: NewApiVersionSet
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ApiVersion(label);
        var addApiVersioningText = shelf.Count;
    }
}
