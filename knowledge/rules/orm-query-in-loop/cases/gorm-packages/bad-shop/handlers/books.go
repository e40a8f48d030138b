package handlers

import "example.com/library/store"

func Shelves(books []store.Book) []store.Shelf {
	var shelves []store.Shelf
	for _, book := range books {
		var shelf store.Shelf
		store.Conn.First(&shelf, book.ShelfID) // expect: orm-query-in-loop
		shelves = append(shelves, shelf)
	}
	return shelves
}

func Counts(shelves []store.Shelf) map[uint]int64 {
	counts := map[uint]int64{}
	for _, shelf := range shelves {
		var count int64
		store.Conn.Model(&store.Book{}).Where("shelf_id = ?", shelf.ID).Count(&count) // expect: orm-query-in-loop
		counts[shelf.ID] = count
	}
	return counts
}
