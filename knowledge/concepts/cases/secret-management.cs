using Azure.Security.KeyVault.Secrets;

namespace Shop.Orders;

public class SecretManagementSample
{
    private Shop shop;
    private SecretClient secretClient1; // mention: SecretClient

    public void Run(Order order)
    {
        shop.AddUserSecrets(order); // mention: AddUserSecrets
        shop.AddAzureKeyVault(order); // mention: AddAzureKeyVault
        Environment.GetEnvironmentVariable("JWT_SECRET"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("WEBHOOK_SECRET"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("CLIENT_SECRET"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("API_KEY"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("API_SECRET"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("DB_PASSWORD"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("DATABASE_URL"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("REDIS_PASSWORD"); // mention: GetEnvironmentVariable
        Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY"); // mention: GetEnvironmentVariable
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addUserSecretsText = shelf.Count;
        shelf.SecretClient(label);
        shelf.GetEnvironmentVariable(label);
    }
}

public class Labels
{
    public void Write(Shelf shelf)
    {
        shelf.Label("JWT_SECRET");
    }
}
