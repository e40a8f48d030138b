using Microsoft.EntityFrameworkCore.Migrations;

public partial class AddThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "Nick", table: "Users"); // expect: migration-destructive-change likely
        // expect-next: migration-destructive-change likely
        migrationBuilder.RenameColumn(name: "Mail", table: "Users", newName: "Email");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "Locale", table: "Users");
    }
}
