namespace Shop.Orders;

public class TransactionSample
{
    private Shop shop;
    private SqlTransaction sqlTransaction1; // mention: SqlTransaction
    private NpgsqlTransaction npgsqlTransaction2; // mention: NpgsqlTransaction
    private DbTransaction dbTransaction3; // mention: DbTransaction
    private IDbTransaction iDbTransaction4; // mention: IDbTransaction
    private IDbContextTransaction iDbContextTransaction5; // mention: IDbContextTransaction

    public void Run(Order order)
    {
        shop.BeginTransaction(order); // mention: BeginTransaction
        shop.BeginTransactionAsync(order); // mention: BeginTransactionAsync
        shop.CreateExecutionStrategy(order); // mention: CreateExecutionStrategy
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var beginTransactionText = shelf.Count;
        shelf.SqlTransaction(label);
    }
}
