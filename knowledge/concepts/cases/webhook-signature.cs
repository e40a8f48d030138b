using System.Security.Cryptography;
using Stripe;

namespace Shop.Orders;

public class WebhookSignatureSample
{
    private Shop shop;
    private HMACSHA256 hMACSHA2561; // mention: HMACSHA256
    private HMACSHA512 hMACSHA5122; // mention: HMACSHA512

    public void Run(Order order)
    {
        HMACSHA256.HashData(order); // mention: HashData
        CryptographicOperations.FixedTimeEquals(order); // mention: FixedTimeEquals
        EventUtility.ConstructEvent(order); // mention: ConstructEvent
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.HMACSHA256(label);
        shelf.HashData(label);
        shelf.ConstructEvent(label);
    }
}
