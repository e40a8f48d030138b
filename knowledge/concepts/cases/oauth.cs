namespace Shop.Orders;

public class OauthSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddOpenIdConnect(order); // mention: AddOpenIdConnect
        shop.AddOAuth(order); // mention: AddOAuth
        shop.AddGoogle(order); // mention: AddGoogle
        shop.AddMicrosoftIdentityWebApp(order); // mention: AddMicrosoftIdentityWebApp
        shop.AddMicrosoftIdentityWebApi(order); // mention: AddMicrosoftIdentityWebApi
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addOpenIdConnectText = shelf.Count;
    }
}
