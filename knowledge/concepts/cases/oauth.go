package shop

import (
	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

func oauth1(order Order, shop Shop) {
	var value oauth2.Config // mention: Config
}

func oauth2(order Order, shop Shop) {
	var value clientcredentials.Config // mention: Config
}

func oauth3(order Order, shop Shop) {
	oidc.NewProvider(order) // mention: NewProvider
}

func oauth4(order Order, shop Shop) {
	oauth2.GenerateVerifier(order) // mention: GenerateVerifier
}

func oauth5(order Order, shop Shop) {
	oauth2.S256ChallengeOption(order) // mention: S256ChallengeOption
}

func oauth6(order Order, shop Shop) {
	var configValue oauth2.Config // mention: Config
	configValue.AuthCodeURL(order) // mention: AuthCodeURL
}

func oauth7(order Order, shop Shop) {
	var configValue oauth2.Config // mention: Config
	configValue.Exchange(order) // mention: Exchange
}

func unrelated(shelf Shelf, label string) {
	shelf.Config(label)
	shelf.NewProvider(label)
	shelf.GenerateVerifier(label)
}
