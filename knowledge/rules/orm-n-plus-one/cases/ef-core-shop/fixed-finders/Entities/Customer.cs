using System.Collections.Generic;

namespace Shop.Entities;

public class Customer : IEntity
{
    public int Id { get; set; }
    public string Name { get; set; }
    public virtual Country? Country { get; set; }
    public virtual ICollection<Order> Orders { get; set; }
}

public class Country
{
    public int Id { get; set; }
    public string Code { get; set; }
    public Region Region { get; set; }
}

public class Person
{
    public int Id { get; set; }
    public virtual Country Home { get; set; }
}
