using System.Collections.Generic;
using System.Data.SqlClient;
using System.Linq;

namespace Shop.Data
{
    public class ListedOrders
    {
        private readonly SqlConnection connection;

        public SqlCommand Joined(List<string> names)
        {
            var list = string.Join("','", names);
            return new SqlCommand($"SELECT id FROM users WHERE name IN ('{list}')", connection); // expect: sql-injection-concat likely
        }

        public SqlCommand Selected(IEnumerable<string> names)
        {
            var list = string.Join(",", names.Select(name => "'" + name + "'")); // expect: sql-injection-concat likely
            return new SqlCommand($"SELECT id FROM users WHERE name IN ({list})", connection);
        }
    }
}
