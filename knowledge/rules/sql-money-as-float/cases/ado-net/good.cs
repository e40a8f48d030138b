using Microsoft.Data.SqlClient;

public class Shop
{
    public int MakeInvoices(SqlConnection connection)
    {
        using var command = new SqlCommand("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount DECIMAL(12, 2), tax_rate FLOAT)", connection);
        return command.ExecuteNonQuery();
    }
}
