using Microsoft.EntityFrameworkCore.Migrations;

public partial class AddThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // expect-next: migration-unsafe-not-null
        migrationBuilder.AddColumn<string>(name: "Locale", table: "Users", nullable: false);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "Locale", table: "Users");
    }
}
