using Microsoft.EntityFrameworkCore;
using MongoDB.Driver;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Orders;

public class DatabaseIndexSample
{
    private Shop shop;
    [Index] // mention: Index
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    private CreateIndexModel<Order> createIndexModel2; // mention: CreateIndexModel

    public void Run(Order order)
    {
        shop.HasIndex(order); // mention: HasIndex
        shop.CreateIndex(order); // mention: CreateIndex
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasIndexText = shelf.Count;
        shelf.Index(label);
        shelf.CreateIndexModel(label);
        var createIndexText = shelf.Count;
    }
}
