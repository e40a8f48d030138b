using Microsoft.EntityFrameworkCore;

public class Startup
{
    public void Configure(IApplicationBuilder app, IWebHostEnvironment env, ShopContext db)
    {
        if (env.IsDevelopment())
        {
            db.Database.EnsureDeleted();
            db.Database.EnsureCreated();
        }
        db.Database.Migrate();
    }
}

public class Console
{
    public void ResetShop(ShopContext db)
    {
        db.Database.EnsureDeleted();
        db.Database.EnsureCreated();
    }
}
