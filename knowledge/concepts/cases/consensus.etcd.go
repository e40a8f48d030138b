package shop

import clientv3 "go.etcd.io/etcd/client/v3"

func connect(config clientv3.Config, shelf Shelf) *Client {
	client, err := clientv3.New(config) // mention: New
	shelf.New(config)
	leader := shelf.Leader
	return client
}
