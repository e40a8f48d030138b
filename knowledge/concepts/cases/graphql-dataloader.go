package shop

import (
	"github.com/graph-gophers/dataloader/v7"
	"github.com/vikstrous/dataloadgen"
)

func graphqlDataloader1(order Order, shop Shop) {
	dataloader.NewBatchedLoader(order) // mention: NewBatchedLoader
}

func graphqlDataloader2(order Order, shop Shop) {
	dataloadgen.NewLoader(order) // mention: NewLoader
}

func graphqlDataloader3(order Order, shop Shop) {
	dataloadgen.NewMappedLoader(order) // mention: NewMappedLoader
}

func unrelated(shelf Shelf, label string) {
	shelf.NewBatchedLoader(label)
	shelf.NewLoader(label)
}
