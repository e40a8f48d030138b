package web

import (
	"example.org/feed/models"
	"gorm.io/gorm"
)

// Feed lists posts.
type Feed struct {
	db *gorm.DB
}

// Feeder has methods of the same names as posts do.
type Feeder struct {
	ID uint
}

// Twin is another feeder.
func (f *Feeder) Twin() *Feeder {
	return &Feeder{ID: f.ID}
}

// Posts gives all posts with their authors.
func (f *Feed) Posts() (models.PostList, error) {
	var posts models.PostList
	if err := f.db.Preload("User").Find(&posts).Error; err != nil {
		return nil, err
	}
	return posts, posts.LoadUsers()
}

// Headings gives what a page shows.
func (f *Feed) Headings(posts []*models.Post) ([]string, error) {
	var headings []string
	for _, post := range posts {
		if err := post.LoadUser(); err != nil {
			return nil, err
		}
		if _, err := post.Author(); err != nil {
			return nil, err
		}
		headings = append(headings, post.Heading())
	}
	return headings, nil
}

// Clear takes posts away.
func (f *Feed) Clear(posts []*models.Post) error {
	for _, post := range posts {
		if err := post.Delete(); err != nil {
			return err
		}
	}
	return nil
}

// Newest asks by nothing of the post.
func (f *Feed) Newest(posts []models.Post) (newest *models.Post) {
	for i := range posts {
		newest, _ = posts[i].Newest()
	}
	return newest
}

// FirstTwin looks until there is one.
func (f *Feed) FirstTwin(posts []*models.Post) *models.Post {
	for _, post := range posts {
		twin, _ := post.Twin()
		if twin != nil {
			return twin
		}
	}
	return nil
}

// Twins are of feeders, not of posts.
func (f *Feed) Twins(feeders []*Feeder) []*Feeder {
	var twins []*Feeder
	for _, feeder := range feeders {
		twins = append(twins, feeder.Twin())
	}
	return twins
}

// Few asks for two posts at most.
func (f *Feed) Few(first, second *models.Post) {
	for _, post := range []*models.Post{first, second} {
		_, _ = post.Twin()
	}
}
