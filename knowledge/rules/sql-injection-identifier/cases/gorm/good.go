package catalogue

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

var columns = map[string]string{"title": "title", "newest": "created_at"}

func sorted(db *gorm.DB, c *gin.Context) []Book {
	column, known := columns[c.Query("sort")]
	if !known {
		column = "id"
	}
	var books []Book
	db.Order(column + " desc").Find(&books)
	return books
}

func quoted(db *gorm.DB, column string) []Book {
	var books []Book
	db.Order(clause.OrderByColumn{Column: clause.Column{Name: column}, Desc: true}).Find(&books)
	return books
}

func directed(db *gorm.DB, descending bool) []Book {
	direction := "asc"
	if descending {
		direction = "desc"
	}
	var books []Book
	db.Order("title " + direction).Find(&books)
	return books
}

func fixed(db *gorm.DB) []Book {
	var books []Book
	db.Order("created_at desc, id").Find(&books)
	return books
}
