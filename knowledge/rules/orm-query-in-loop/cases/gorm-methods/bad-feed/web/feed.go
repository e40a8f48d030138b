package web

import (
	"example.org/feed/models"
	"gorm.io/gorm"
)

// Feed lists posts.
type Feed struct {
	db *gorm.DB
}

// Posts gives all posts with their authors.
func (f *Feed) Posts() ([]models.Post, error) {
	var posts []models.Post
	if err := f.db.Find(&posts).Error; err != nil {
		return nil, err
	}
	for i := range posts {
		if err := posts[i].LoadUser(f.db); err != nil { // expect: orm-query-in-loop likely
			return nil, err
		}
	}
	return posts, nil
}

// Names gives the names of all authors.
func (f *Feed) Names() ([]string, error) {
	posts := make([]*models.Post, 0)
	if err := f.db.Find(&posts).Error; err != nil {
		return nil, err
	}
	var names []string
	for _, post := range posts {
		author, err := post.Author() // expect: orm-query-in-loop likely
		if err != nil {
			return nil, err
		}
		names = append(names, author.Name)
	}
	return names, nil
}

// Roles loads the roles of users.
func (f *Feed) Roles(users []*models.User) error {
	for _, user := range users {
		if err := user.LoadRole(); err != nil { // expect: orm-query-in-loop likely
			return err
		}
	}
	return nil
}
