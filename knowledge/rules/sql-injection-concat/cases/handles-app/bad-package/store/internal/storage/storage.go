package storage

import "database/sql"

// Main is opened by Open.
var Main *sql.DB

func Open(dsn string) (err error) {
	Main, err = sql.Open("postgres", dsn)
	return err
}
