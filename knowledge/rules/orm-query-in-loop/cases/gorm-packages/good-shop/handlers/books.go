package handlers

import "example.com/library/store"

func Shelves(books []store.Book) []store.Shelf {
	var keys []uint
	for _, book := range books {
		keys = append(keys, book.ShelfID)
	}
	var shelves []store.Shelf
	store.Conn.Where("id IN ?", keys).Find(&shelves)
	return shelves
}

// Writes: another rule's question.
func Rename(shelves []store.Shelf) {
	for _, shelf := range shelves {
		store.Conn.Model(&shelf).Update("name", shelf.Name)
	}
}
