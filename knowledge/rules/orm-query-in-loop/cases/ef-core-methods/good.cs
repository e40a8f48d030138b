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
        var authors = await FindAuthors(rows.Select(row => row.Author).ToList());
        var loaded = await _db.Publishers.ToListAsync();
        foreach (var row in rows)
        {
            Print(Pick(authors, row.Author));
            Print(loaded.First(publisher => publisher.Name == row.Publisher));
            Print(loaded.Count(publisher => publisher.City == row.City));
        }
    }

    private async Task<Dictionary<string, Author>> FindAuthors(List<string> names)
    {
        return await _db.Authors.Where(a => names.Contains(a.Name)).ToDictionaryAsync(a => a.Name);
    }

    private static Author Pick(Dictionary<string, Author> authors, string name)
    {
        return authors[name];
    }
}
