using MongoDB.Driver;

namespace Shop.Orders;

public class DocumentDatabaseSample
{
    private Shop shop;
    private IMongoCollection<Order> iMongoCollection1; // mention: IMongoCollection
    private IMongoDatabase iMongoDatabase2; // mention: IMongoDatabase
    private MongoClient mongoClient3; // mention: MongoClient

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IMongoCollection(label);
    }
}
