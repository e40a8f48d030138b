using Microsoft.EntityFrameworkCore.Migrations;

public partial class AddThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Npgsql
        // expect-next: migration-constraint-validates
        migrationBuilder.AddForeignKey(name: "FK_Orders_Users", table: "Orders", column: "UserId");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "Locale", table: "Users");
    }
}
