using Microsoft.AspNetCore.Mvc.Testing;
using Testcontainers.PostgreSql;

namespace Shop.Orders;

public class IntegrationTestSample
{
    private Shop shop;
    private WebApplicationFactory<Order> webApplicationFactory1; // mention: WebApplicationFactory
    private PostgreSqlBuilder postgreSqlBuilder2; // mention: PostgreSqlBuilder
    private PostgreSqlContainer postgreSqlContainer3; // mention: PostgreSqlContainer

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.WebApplicationFactory(label);
        shelf.PostgreSqlBuilder(label);
    }
}
