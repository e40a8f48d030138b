package shop

import (
	"context"
	"net/http"
	"time"
)

func load(ctx context.Context, client *http.Client, url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second) // mention: WithTimeout
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	return client.Do(request)
}

func report(ctx context.Context, until time.Time) context.Context {
	ctx, cancel := context.WithDeadline(ctx, until) // mention: WithDeadline
	context.AfterFunc(ctx, cancel)
	return ctx
}

func charge(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeoutCause(ctx, time.Second, errSlowBank) // mention: WithTimeoutCause
}

func serve(handler http.Handler) error {
	server := &http.Server{
		Handler:           http.TimeoutHandler(handler, 5*time.Second, "too slow"), // mention: TimeoutHandler
		ReadTimeout:       5 * time.Second,  // mention: ReadTimeout
		WriteTimeout:      10 * time.Second, // mention: WriteTimeout
		ReadHeaderTimeout: 2 * time.Second,  // mention: ReadHeaderTimeout
		IdleTimeout:       time.Minute,      // mention: IdleTimeout
	}
	return server.ListenAndServe()
}

func unrelated(shelf Shelf) {
	time.Sleep(time.Second)
	shelf.WithTimeout(3)
	shelf.TimeoutHandler()
}

func labels(shelf Shelf) {
	shelf.Label("ReadTimeout")
}
