namespace Shop.Orders;

public class OpenapiSample
{
    private Shop shop;
    [SwaggerOperation] // mention: SwaggerOperation
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [ProducesResponseType] // mention: ProducesResponseType
    public void Handle2(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddSwaggerGen(order); // mention: AddSwaggerGen
        shop.UseSwagger(order); // mention: UseSwagger
        shop.UseSwaggerUI(order); // mention: UseSwaggerUI
        shop.AddOpenApi(order); // mention: AddOpenApi
        shop.MapOpenApi(order); // mention: MapOpenApi
        shop.WithOpenApi(order); // mention: WithOpenApi
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addSwaggerGenText = shelf.Count;
        shelf.SwaggerOperation(label);
    }
}
