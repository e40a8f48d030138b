using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Shop.Orders;

public class EncryptionAtRestSample
{
    private Shop shop;
    private AesGcm aesGcm1; // mention: AesGcm
    private IDataProtector iDataProtector2; // mention: IDataProtector
    private IDataProtectionProvider iDataProtectionProvider3; // mention: IDataProtectionProvider

    public void Run(Order order)
    {
        Aes.Create(order); // mention: Create
        shop.AddDataProtection(order); // mention: AddDataProtection
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Create(label);
        shelf.AesGcm(label);
        shelf.IDataProtector(label);
        var addDataProtectionText = shelf.Count;
    }
}
