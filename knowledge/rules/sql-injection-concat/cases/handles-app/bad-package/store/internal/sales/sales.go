package sales

import (
	"net/http"

	"example.com/store/internal/storage"
)

func ByCity(w http.ResponseWriter, r *http.Request) {
	rows, err := storage.Main.Query("SELECT id FROM sales WHERE city = '" + r.FormValue("city") + "'") // expect: sql-injection-concat
	_, _ = rows, err
}
