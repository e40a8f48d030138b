using Microsoft.EntityFrameworkCore;
using Dapper;

namespace Shop.Orders;

public class ParameterizedQuerySample
{
    private Shop shop;
    private SqlParameter sqlParameter1; // mention: SqlParameter
    private NpgsqlParameter npgsqlParameter2; // mention: NpgsqlParameter
    private MySqlParameter mySqlParameter3; // mention: MySqlParameter
    private SqliteParameter sqliteParameter4; // mention: SqliteParameter
    private DynamicParameters dynamicParameters5; // mention: DynamicParameters

    public void Run(Order order)
    {
        shop.AddWithValue(order); // mention: AddWithValue
        shop.FromSqlInterpolated(order); // mention: FromSqlInterpolated
        shop.ExecuteSqlInterpolated(order); // mention: ExecuteSqlInterpolated
        shop.ExecuteSqlInterpolatedAsync(order); // mention: ExecuteSqlInterpolatedAsync
        shop.FromSql(order); // mention: FromSql
        shop.ExecuteSql(order); // mention: ExecuteSql
        shop.ExecuteSqlAsync(order); // mention: ExecuteSqlAsync
        shop.QueryAsync(order); // mention: QueryAsync
        shop.QueryFirstOrDefaultAsync(order); // mention: QueryFirstOrDefaultAsync
        shop.QuerySingleAsync(order); // mention: QuerySingleAsync
        shop.ExecuteScalarAsync(order); // mention: ExecuteScalarAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SqlParameter(label);
        var addWithValueText = shelf.Count;
        var fromSqlText = shelf.Count;
        var queryAsyncText = shelf.Count;
    }
}
