using Microsoft.EntityFrameworkCore;

public class Importer(ShopContext db)
{
    public async Task Load(List<Row> rows)
    {
        foreach (var row in rows)
        {
            db.Books.Add(new Book { Title = row.Title });
            await db.SaveChangesAsync(); // expect: orm-write-in-loop likely
        }
    }
}
