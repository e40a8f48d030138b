using System;
using System.Collections.Generic;

namespace Shop.Entities;

public class Order : IEntity
{
    public int Id { get; set; }
    public DateTime CreatedAt { get; set; }
    public OrderStatus Status { get; set; }
    public int CustomerId { get; set; }
    public virtual Customer Customer { get; set; }
    public virtual ICollection<OrderLine> Lines { get; set; } = new List<OrderLine>();
    public Address ShippedTo { get; set; }
}

public class OrderLine
{
    public int Id { get; set; }
    public decimal Amount { get; set; }
    public int OrderId { get; set; }
    public virtual Order Order { get; set; }
    public virtual Product Product { get; set; }
}
