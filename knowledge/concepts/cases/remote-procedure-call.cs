namespace Shop.Orders;

public class RemoteProcedureCallSample
{
    private Shop shop;

    public void Run(Order order)
    {
        GrpcChannel.ForAddress(order); // mention: ForAddress
        shop.AddGrpc(order); // mention: AddGrpc
        shop.AddGrpcClient(order); // mention: AddGrpcClient
        shop.MapGrpcService(order); // mention: MapGrpcService
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ForAddress(label);
    }
}
