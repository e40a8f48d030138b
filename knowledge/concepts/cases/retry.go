package shop

import (
	"github.com/cenkalti/backoff/v4"
	retry "github.com/avast/retry-go/v4"
	retryablehttp "github.com/hashicorp/go-retryablehttp"
)

func retry1(order Order, shop Shop) {
	backoff.NewExponentialBackOff(order) // mention: NewExponentialBackOff
}

func retry2(order Order, shop Shop) {
	backoff.Retry(order) // mention: Retry
}

func retry3(order Order, shop Shop) {
	backoff.RetryNotify(order) // mention: RetryNotify
}

func retry4(order Order, shop Shop) {
	retryablehttp.NewClient(order) // mention: NewClient
}

func retry5(order Order, shop Shop) {
	retry.Do(order) // mention: Do
}

func unrelated(shelf Shelf, label string) {
	shelf.NewExponentialBackOff(label)
}
