using System.Security.Cryptography;

namespace Shop.Orders;

public class SecureRandomSample
{
    private Shop shop;

    public void Run(Order order)
    {
        RandomNumberGenerator.GetBytes(order); // mention: GetBytes
        RandomNumberGenerator.GetInt32(order); // mention: GetInt32
        RandomNumberGenerator.Fill(order); // mention: Fill
        RandomNumberGenerator.GetHexString(order); // mention: GetHexString
        RandomNumberGenerator.Create(order); // mention: Create
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.GetBytes(label);
    }
}
