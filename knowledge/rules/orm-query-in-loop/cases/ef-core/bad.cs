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
            var author = await _db.Authors.FirstOrDefaultAsync(a => a.Name == row.Author); // expect: orm-query-in-loop likely
            if (await _db.Books.AnyAsync(b => b.Isbn == row.Isbn)) continue; // expect: orm-query-in-loop likely
            var country = await _db.Countries.FindAsync(row.CountryId); // expect: orm-query-in-loop likely
            Print(author, country);
        }
    }
}
