package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Email string
	Admin bool
}

type newUser struct {
	Email string `json:"email" binding:"required,email"`
}

type Server struct {
	db *gorm.DB
}

func (s *Server) create(c *gin.Context) {
	var wanted newUser
	if err := c.ShouldBindJSON(&wanted); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	user := User{Email: wanted.Email}
	s.db.Create(&user)
	c.JSON(http.StatusCreated, user)
}

func (s *Server) copy(user User) {
	s.db.Create(&user)
}
