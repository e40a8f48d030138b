using Microsoft.Data.SqlClient;

public class Shop
{
    public int MakeInvoices(SqlConnection connection)
    {
        using var command = new SqlCommand("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)", connection);  // expect: sql-money-as-float
        return command.ExecuteNonQuery();
    }
}
