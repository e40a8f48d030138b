package shop

import (
	"github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-playground/validator/v10"
	_ "github.com/gin-gonic/gin"
)

func inputValidation1(order Order, shop Shop) {
	validator.New(order) // mention: New
}

func inputValidation2(order Order, shop Shop) {
	shop.ShouldBindJSON(order) // mention: ShouldBindJSON
}

func inputValidation3(order Order, shop Shop) {
	shop.ShouldBindQuery(order) // mention: ShouldBindQuery
}

func inputValidation4(order Order, shop Shop) {
	shop.ShouldBindUri(order) // mention: ShouldBindUri
}

func inputValidation5(order Order, shop Shop) {
	shop.ShouldBind(order) // mention: ShouldBind
}

func inputValidation6(order Order, shop Shop) {
	shop.BindJSON(order) // mention: BindJSON
}

func inputValidation7(order Order, shop Shop) {
	validation.ValidateStruct(order) // mention: ValidateStruct
}

func inputValidation8(order Order, shop Shop) {
	validation.Validate(order) // mention: Validate
}

func inputValidation9(order Order, shop Shop) {
	validation.Field(order) // mention: Field
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shouldBindJSONText := shelf.Count
	shelf.ValidateStruct(label)
}
