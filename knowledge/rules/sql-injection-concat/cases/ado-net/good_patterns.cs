using System;
using System.Collections.Generic;
using System.Data.SqlClient;
using System.Linq;

namespace Shop.Data
{
    public class CheckedOrders
    {
        private readonly SqlConnection connection;

        public SqlCommand Sorted(string column)
        {
            if (column is not ("name" or "city"))
            {
                throw new ArgumentException(nameof(column));
            }
            return new SqlCommand($"SELECT id FROM shops ORDER BY {column}", connection);
        }

        public SqlCommand Kept(string kind)
        {
            if (kind is "book" or "map")
            {
                return new SqlCommand("SELECT id FROM items WHERE kind = '" + kind + "'", connection);
            }
            return null;
        }

        public SqlCommand Owned(List<Guid> owners)
        {
            var list = string.Join(",", owners.Select(owner => $"'{owner}'"));
            return new SqlCommand($"SELECT id FROM shops WHERE owner IN ({list})", connection);
        }
    }
}
