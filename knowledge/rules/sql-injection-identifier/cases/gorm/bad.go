package catalogue

import (
	"fmt"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Book struct {
	ID    uint
	Title string
}

func sorted(db *gorm.DB, column string) []Book {
	var books []Book
	db.Order(column + " desc").Find(&books) // expect: sql-injection-identifier likely
	return books
}

func listed(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var books []Book
		order := fmt.Sprintf("%s %s", c.Query("sort"), c.Query("direction")) // expect: sql-injection-identifier
		db.Order(order).Limit(20).Find(&books)
		c.JSON(200, books)
	}
}
