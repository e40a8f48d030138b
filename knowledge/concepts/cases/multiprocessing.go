package shop

import (
	"os/exec"
)

func multiprocessing1(order Order, shop Shop) {
	exec.Command(order) // mention: Command
}

func multiprocessing2(order Order, shop Shop) {
	exec.CommandContext(order) // mention: CommandContext
}

func unrelated(shelf Shelf, label string) {
	shelf.Command(label)
}
