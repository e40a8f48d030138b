package shop

import (
	"github.com/hashicorp/raft"
	"go.etcd.io/etcd/client/v3/concurrency"
	"k8s.io/client-go/tools/leaderelection"
	clientv3 "go.etcd.io/etcd/client/v3"
)

func consensus1(order Order, shop Shop) {
	raft.NewRaft(order) // mention: NewRaft
}

func consensus2(order Order, shop Shop) {
	raft.BootstrapCluster(order) // mention: BootstrapCluster
}

func consensus3(order Order, shop Shop) {
	concurrency.NewElection(order) // mention: NewElection
}

func consensus4(order Order, shop Shop) {
}

func consensus5(order Order, shop Shop) {
	leaderelection.RunOrDie(order) // mention: RunOrDie
}

func consensus6(order Order, shop Shop) {
	leaderelection.NewLeaderElector(order) // mention: NewLeaderElector
}

func unrelated(shelf Shelf, label string) {
	shelf.NewRaft(label)
	shelf.NewElection(label)
	shelf.RunOrDie(label)
}
