package shop

import (
	"crypto/aes"
	"crypto/cipher"
	"github.com/aws/aws-sdk-go-v2/service/kms"
)

func encryptionAtRest1(order Order, shop Shop) {
	aes.NewCipher(order) // mention: NewCipher
}

func encryptionAtRest2(order Order, shop Shop) {
	cipher.NewGCM(order) // mention: NewGCM
}

func encryptionAtRest3(order Order, shop Shop) {
	cipher.NewCBCEncrypter(order) // mention: NewCBCEncrypter
}

func encryptionAtRest4(order Order, shop Shop) {
	cipher.NewCTR(order) // mention: NewCTR
}

func encryptionAtRest5(order Order, shop Shop) {
	kms.New(order) // mention: New
}

func encryptionAtRest6(order Order, shop Shop) {
	kms.NewFromConfig(order) // mention: NewFromConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.NewCipher(label)
	shelf.NewGCM(label)
	shelf.New(label)
}
