using Microsoft.AspNetCore.Identity;
using System.Security.Cryptography;

namespace Shop.Orders;

public class PasswordHashingSample
{
    private Shop shop;
    private PasswordHasher<Order> passwordHasher1; // mention: PasswordHasher
    private IPasswordHasher<Order> iPasswordHasher2; // mention: IPasswordHasher
    private Rfc2898DeriveBytes rfc2898DeriveBytes3; // mention: Rfc2898DeriveBytes

    public void Run(Order order)
    {
        Rfc2898DeriveBytes.Pbkdf2(order); // mention: Pbkdf2
        BCrypt.HashPassword(order); // mention: HashPassword
        BCrypt.Verify(order); // mention: Verify
        BCrypt.EnhancedHashPassword(order); // mention: EnhancedHashPassword
        BCrypt.EnhancedVerify(order); // mention: EnhancedVerify
        BCrypt.Net.BCrypt.HashPassword(order); // mention: HashPassword
        BCrypt.Net.BCrypt.Verify(order); // mention: Verify
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.PasswordHasher(label);
        shelf.Rfc2898DeriveBytes(label);
        shelf.Pbkdf2(label);
        shelf.HashPassword(label);
    }
}
