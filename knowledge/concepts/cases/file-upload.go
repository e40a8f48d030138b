package shop

import (
	"mime/multipart"
)

func fileUpload1(order Order, shop Shop) {
	shop.FormFile(order) // mention: FormFile
}

func fileUpload2(order Order, shop Shop) {
	shop.ParseMultipartForm(order) // mention: ParseMultipartForm
}

func fileUpload3(order Order, shop Shop) {
	shop.MultipartForm(order) // mention: MultipartForm
}

func fileUpload4(order Order, shop Shop) {
	shop.SaveUploadedFile(order) // mention: SaveUploadedFile
}

func fileUpload5(order Order, shop Shop) {
	shop.MultipartReader(order) // mention: MultipartReader
}

func fileUpload6(order Order, shop Shop) {
	var value multipart.FileHeader // mention: FileHeader
}

func fileUpload7(order Order, shop Shop) {
	var value multipart.File // mention: File
}

func unrelated(shelf Shelf, label string) {
	formFileText := shelf.Count
	shelf.FileHeader(label)
}
