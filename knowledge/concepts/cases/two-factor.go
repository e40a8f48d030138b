package shop

import (
	"github.com/go-webauthn/webauthn/webauthn"
	"github.com/pquerna/otp/totp"
)

func twoFactor1(order Order, shop Shop) {
	totp.Generate(order) // mention: Generate
}

func twoFactor2(order Order, shop Shop) {
	totp.Validate(order) // mention: Validate
}

func twoFactor3(order Order, shop Shop) {
	totp.ValidateCustom(order) // mention: ValidateCustom
}

func twoFactor4(order Order, shop Shop) {
	totp.GenerateCode(order) // mention: GenerateCode
}

func twoFactor5(order Order, shop Shop) {
	webauthn.New(order) // mention: New
}

func unrelated(shelf Shelf, label string) {
	shelf.Generate(label)
	shelf.New(label)
}
