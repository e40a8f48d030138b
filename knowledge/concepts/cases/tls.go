package shop

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
)

func tls1(order Order, shop Shop) {
	var value tls.Config // mention: Config
}

func tls2(order Order, shop Shop) {
	tls.Dial(order) // mention: Dial
}

func tls3(order Order, shop Shop) {
	tls.Listen(order) // mention: Listen
}

func tls4(order Order, shop Shop) {
	tls.LoadX509KeyPair(order) // mention: LoadX509KeyPair
}

func tls5(order Order, shop Shop) {
	tls.NewListener(order) // mention: NewListener
}

func tls6(order Order, shop Shop) {
	x509.NewCertPool(order) // mention: NewCertPool
}

func tls7(order Order, shop Shop) {
	x509.SystemCertPool(order) // mention: SystemCertPool
}

func tls8(order Order, shop Shop) {
	x509.ParseCertificate(order) // mention: ParseCertificate
}

func tls9(order Order, shop Shop) {
	http.ListenAndServeTLS(order) // mention: ListenAndServeTLS
}

func unrelated(shelf Shelf, label string) {
	shelf.Config(label)
	shelf.Dial(label)
	shelf.NewCertPool(label)
	shelf.ListenAndServeTLS(label)
}
