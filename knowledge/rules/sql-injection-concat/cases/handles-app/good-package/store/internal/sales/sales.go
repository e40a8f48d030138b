package sales

import (
	"fmt"

	"example.com/store/internal/storage"
)

func All() error {
	_, err := store.Query("SELECT " + saleColumns + " FROM " + saleTable)
	if err != nil {
		return err
	}
	_, err = store.Query(fmt.Sprintf("SELECT %s FROM %s LIMIT %d", saleColumns, storage.Archive, pageSize))
	return err
}
