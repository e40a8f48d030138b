using Microsoft.EntityFrameworkCore;

public class Importer(ShopContext db)
{
    public async Task Load(List<Row> rows)
    {
        foreach (var row in rows)
        {
            db.Books.Add(new Book { Title = row.Title });
        }
        await db.SaveChangesAsync();
    }

    public async Task InParts(IEnumerable<Row[]> chunks)
    {
        foreach (var chunk in chunks)
        {
            db.Books.AddRange(chunk.Select(row => new Book { Title = row.Title }));
            await db.SaveChangesAsync();
        }
    }
}
