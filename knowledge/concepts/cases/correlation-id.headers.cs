namespace Shop.Orders;

public class Requests
{
    public void Send(Shelf shelf, string id)
    {
        var headers = new Dictionary<string, string>
        {
            ["X-Request-ID"] = id, // mention: X-Request-ID
            ["X-Request-Id"] = id, // mention: X-Request-Id
            ["X-Correlation-ID"] = id, // mention: X-Correlation-ID
            ["X-Correlation-Id"] = id, // mention: X-Correlation-Id
            ["X-Shelf"] = id,
        };
        shelf.Put("X-Request-ID", headers);
    }
}
