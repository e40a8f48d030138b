namespace Shop.Orders;

public class RateLimitingSample
{
    private Shop shop;
    [EnableRateLimiting] // mention: EnableRateLimiting
    public void Handle1(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddRateLimiter(order); // mention: AddRateLimiter
        shop.UseRateLimiter(order); // mention: UseRateLimiter
        shop.RequireRateLimiting(order); // mention: RequireRateLimiting
        shop.AddFixedWindowLimiter(order); // mention: AddFixedWindowLimiter
        shop.AddTokenBucketLimiter(order); // mention: AddTokenBucketLimiter
        shop.AddSlidingWindowLimiter(order); // mention: AddSlidingWindowLimiter
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addRateLimiterText = shelf.Count;
        shelf.EnableRateLimiting(label);
    }
}
