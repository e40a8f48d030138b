namespace Shop.Orders;

public class ConnectionLeakSample
{
    private Shop shop;
    private SqlConnection sqlConnection1; // mention: SqlConnection
    private NpgsqlConnection npgsqlConnection2; // mention: NpgsqlConnection
    private MySqlConnection mySqlConnection3; // mention: MySqlConnection
    private SqliteConnection sqliteConnection4; // mention: SqliteConnection
    private SqlDataReader sqlDataReader5; // mention: SqlDataReader
    private NpgsqlDataReader npgsqlDataReader6; // mention: NpgsqlDataReader
    private DbDataReader dbDataReader7; // mention: DbDataReader

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SqlConnection(label);
        shelf.SqlDataReader(label);
    }
}
