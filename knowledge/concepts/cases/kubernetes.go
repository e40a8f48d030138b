package shop

import (
	"k8s.io/client-go/kubernetes"
)

func kubernetes1(order Order, shop Shop) {
	kubernetes.NewForConfig(order) // mention: NewForConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.NewForConfig(label)
}
