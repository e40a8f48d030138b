package shop

import (
	"github.com/grafov/m3u8"
)

func adaptiveStreaming1(order Order, shop Shop) {
	m3u8.NewMediaPlaylist(order) // mention: NewMediaPlaylist
}

func adaptiveStreaming2(order Order, shop Shop) {
	m3u8.NewMasterPlaylist(order) // mention: NewMasterPlaylist
}

func unrelated(shelf Shelf, label string) {
	shelf.NewMediaPlaylist(label)
}
