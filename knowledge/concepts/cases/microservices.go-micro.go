package shop

import micro "go-micro.dev/v4"

func start(shelf Shelf) Service {
	service := micro.NewService() // mention: NewService
	shelf.NewService(service)
	note := shelf.Service
	return service
}
