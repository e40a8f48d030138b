using System.Collections.Generic;
using System.Data.SqlClient;
using System.Text;

namespace Shop.Data
{
    public class GrownOrders
    {
        private readonly SqlConnection connection;

        public SqlCommand Named(List<string> names)
        {
            var text = new StringBuilder("SELECT id FROM users WHERE name IN (");
            names.ForEach(name => text.Append("'" + name + "',")); // expect: sql-injection-concat likely
            text.Append("'')");
            return new SqlCommand(text.ToString(), connection);
        }

        public SqlCommand Named(string kind)
        {
            if (kind is not null)
            {
                return new SqlCommand("SELECT id FROM items WHERE kind = '" + kind + "'", connection); // expect: sql-injection-concat likely
            }
            return null;
        }
    }
}
