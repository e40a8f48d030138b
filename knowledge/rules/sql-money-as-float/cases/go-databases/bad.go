package shop

import "database/sql"

func makeInvoices(db *sql.DB) (sql.Result, error) {
	return db.Exec(`CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)`)  // expect: sql-money-as-float
}
