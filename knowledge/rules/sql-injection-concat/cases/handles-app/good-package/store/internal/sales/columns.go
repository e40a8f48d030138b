package sales

import "database/sql"

const saleColumns = "id, city, total"

const (
	saleTable = "sales"
	pageSize  = 20
)

var store *sql.DB
