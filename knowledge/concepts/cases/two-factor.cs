using OtpNet;

namespace Shop.Orders;

public class TwoFactorSample
{
    private Shop shop;
    private AuthenticatorTokenProvider<Order> authenticatorTokenProvider1; // mention: AuthenticatorTokenProvider
    private IFido2 iFido22; // mention: IFido2
    private Fido2 fido23; // mention: Fido2
    private Totp totp4; // mention: Totp

    public void Run(Order order)
    {
        shop.GetAuthenticatorKeyAsync(order); // mention: GetAuthenticatorKeyAsync
        shop.ResetAuthenticatorKeyAsync(order); // mention: ResetAuthenticatorKeyAsync
        shop.VerifyTwoFactorTokenAsync(order); // mention: VerifyTwoFactorTokenAsync
        shop.TwoFactorAuthenticatorSignInAsync(order); // mention: TwoFactorAuthenticatorSignInAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.AuthenticatorTokenProvider(label);
        shelf.Totp(label);
        var getAuthenticatorKeyAsyncText = shelf.Count;
    }
}
