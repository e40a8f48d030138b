package models

import "gorm.io/gorm"

// DB is the connection.
var DB *gorm.DB

// User writes posts.
type User struct {
	ID     uint
	Name   string
	RoleID uint
	Role   Role
}

// Role names what a user may do.
type Role struct {
	ID   uint
	Name string
}

// Post is written by a user.
type Post struct {
	ID     uint
	UserID uint
	User   User
}

// LoadUser loads who wrote the post.
func (p *Post) LoadUser(db *gorm.DB) error {
	return db.First(&p.User, p.UserID).Error
}

// Author looks up who wrote the post.
func (p *Post) Author() (*User, error) {
	var user User
	err := DB.Where("id = ?", p.UserID).First(&user).Error
	return &user, err
}

// LoadRole loads what the user may do.
func (u *User) LoadRole() error {
	return DB.Model(u).Association("Role").Find(&u.Role)
}

// Comments counts what was said about the post.
func (p Post) Comments() int64 {
	var count int64
	DB.Table("comments").Where("post_id = ?", p.ID).Count(&count)
	return count
}

// Total counts what was said about all posts.
func Total(posts []Post) int64 {
	var total int64
	for _, post := range posts {
		total += post.Comments() // expect: orm-query-in-loop likely
	}
	return total
}
