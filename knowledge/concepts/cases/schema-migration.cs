using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class SchemaMigrationSample
{
    private Shop shop;
    private MigrationBuilder migrationBuilder1; // mention: MigrationBuilder
    private Migration migration2; // mention: Migration

    public void Run(Order order)
    {
        shop.AddColumn(order); // mention: AddColumn
        shop.CreateTable(order); // mention: CreateTable
        shop.AlterColumn(order); // mention: AlterColumn
        shop.DropTable(order); // mention: DropTable
        shop.Migrate(order); // mention: Migrate
        shop.MigrateAsync(order); // mention: MigrateAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.MigrationBuilder(label);
        var addColumnText = shelf.Count;
        var migrateText = shelf.Count;
    }
}
