namespace Shop.Orders;

public class JwtSample
{
    private Shop shop;
    private JwtSecurityTokenHandler jwtSecurityTokenHandler1; // mention: JwtSecurityTokenHandler
    private JsonWebTokenHandler jsonWebTokenHandler2; // mention: JsonWebTokenHandler
    private JwtSecurityToken jwtSecurityToken3; // mention: JwtSecurityToken
    private TokenValidationParameters tokenValidationParameters4; // mention: TokenValidationParameters
    private SecurityTokenDescriptor securityTokenDescriptor5; // mention: SecurityTokenDescriptor

    public void Run(Order order)
    {
        shop.AddJwtBearer(order); // mention: AddJwtBearer
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.JwtSecurityTokenHandler(label);
        var addJwtBearerText = shelf.Count;
    }
}
