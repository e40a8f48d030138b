package shop

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func find(c *gin.Context, db *gorm.DB) []Author {
	var authors []Author
	db.Where("name = ?", c.Query("name")).Find(&authors)
	return authors
}
