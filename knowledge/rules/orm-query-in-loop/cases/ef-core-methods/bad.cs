using Microsoft.EntityFrameworkCore;

public class Importer
{
    private readonly ShopContext _db;

    public Importer(ShopContext db)
    {
        _db = db;
    }

    public async Task Import(List<Row> rows)
    {
        foreach (var row in rows)
        {
            var author = await FindAuthor(row.Author); // expect: orm-query-in-loop likely
            Print(author);
        }
    }

    private async Task<Author> FindAuthor(string name)
    {
        return await _db.Authors.FirstOrDefaultAsync(a => a.Name == name);
    }
}
