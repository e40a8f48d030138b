package models

import (
	"strings"

	"gorm.io/gorm"
)

// DB is the connection.
var DB *gorm.DB

// User writes posts.
type User struct {
	ID   uint
	Name string
}

// Post is written by a user.
type Post struct {
	ID     uint
	Title  string
	UserID uint
	User   *User
}

// PostList is what one page shows.
type PostList []*Post

// LoadUsers loads the authors of all posts at once.
func (l PostList) LoadUsers() error {
	var ids []uint
	for _, post := range l {
		ids = append(ids, post.UserID)
	}
	var users []User
	return DB.Where("id IN ?", ids).Find(&users).Error
}

// LoadUser loads the author where nobody did before.
func (p *Post) LoadUser() error {
	if p.User == nil {
		p.User = new(User)
		return DB.First(p.User, p.UserID).Error
	}
	return nil
}

// Heading is the title as a page shows it.
func (p *Post) Heading() string {
	return strings.ToUpper(p.Title)
}

// Author looks the author up once.
func (p *Post) Author() (*User, error) {
	return cachedUser(p.UserID, func() (*User, error) {
		var user User
		err := DB.First(&user, p.UserID).Error
		return &user, err
	})
}

// Delete takes the post away.
func (p *Post) Delete() error {
	return DB.Delete(p).Error
}

// Newest gives the newest post of everybody.
func (p *Post) Newest() (*Post, error) {
	var newest Post
	err := DB.Order("id DESC").First(&newest).Error
	return &newest, err
}

// Twin looks for another post of the same title.
func (p *Post) Twin() (*Post, error) {
	var twin Post
	err := DB.Where("title = ? AND id <> ?", p.Title, p.ID).First(&twin).Error
	return &twin, err
}
