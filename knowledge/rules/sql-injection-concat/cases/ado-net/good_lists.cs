using System.Collections.Generic;
using System.Data.SqlClient;
using System.Linq;

namespace Shop.Data
{
    public class ListedOrders
    {
        private readonly SqlConnection connection;

        public SqlCommand Numbers(List<int> ids)
        {
            var list = string.Join(",", ids);
            return new SqlCommand($"SELECT id FROM users WHERE id IN ({list})", connection);
        }

        public SqlCommand Doubled(IEnumerable<string> names)
        {
            var list = string.Join(",", names.Select(name => "'" + name.Replace("'", "''") + "'"));
            return new SqlCommand($"SELECT id FROM users WHERE name IN ({list})", connection);
        }

        public SqlCommand Marked(List<string> names)
        {
            var marks = string.Join(", ", names.Select((name, at) => "@name" + at));
            return new SqlCommand($"SELECT id FROM users WHERE name IN ({marks})", connection);
        }

        public SqlCommand Functions()
        {
            return Of("FUNCTION");
        }

        public SqlCommand Packages()
        {
            return Of("PACKAGE");
        }

        SqlCommand Of(string kind)
        {
            return new SqlCommand("SELECT name FROM routines WHERE kind = '" + kind + "'", connection);
        }
    }
}
