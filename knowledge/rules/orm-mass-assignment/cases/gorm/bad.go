package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Book struct {
	ID    uint
	Title string
	Price int
}

type User struct {
	ID    uint
	Email string
	Admin bool
}

type Server struct {
	db *gorm.DB
}

func (s *Server) createBook(c *gin.Context) {
	var book Book
	if err := c.ShouldBindJSON(&book); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	s.db.Create(&book) // expect: orm-mass-assignment likely
	c.JSON(http.StatusCreated, book)
}

func (s *Server) updateUser(c *gin.Context) {
	var user User
	c.BindJSON(&user)
	s.db.Save(&user) // expect: orm-mass-assignment
	c.JSON(http.StatusOK, user)
}
