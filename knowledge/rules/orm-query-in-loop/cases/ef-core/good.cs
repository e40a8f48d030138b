using Microsoft.EntityFrameworkCore;

public class Importer(ShopContext db)
{
    public async Task Import(List<Row> rows, List<int> ids)
    {
        var names = rows.Select(row => row.Author).ToList();
        var authors = await db.Authors.Where(a => names.Contains(a.Name)).ToDictionaryAsync(a => a.Name);
        foreach (var row in rows)
        {
            Print(authors[row.Author]);
        }
        // Translated to SQL: one query.
        var counts = await db.Authors.Select(a => db.Books.Count(b => b.AuthorId == a.Id)).ToListAsync();
        foreach (var chunk in ids.Chunk(500))
        {
            Print(await db.Books.Where(b => chunk.Contains(b.Id)).ToListAsync());
        }
    }
}
