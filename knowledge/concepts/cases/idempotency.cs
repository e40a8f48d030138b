namespace Shop.Orders;

public class IdempotencySample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.TryGetValue("Idempotency-Key"); // mention: TryGetValue
        shop.TryGetValue("X-Idempotency-Key"); // mention: TryGetValue
        shop.Add("Idempotency-Key"); // mention: Add
        shop.TryAddWithoutValidation("Idempotency-Key"); // mention: TryAddWithoutValidation
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var tryGetValueText = shelf.Count;
    }
}

public class Labels
{
    public void Write(Shelf shelf)
    {
        shelf.Label("Idempotency-Key");
    }
}
