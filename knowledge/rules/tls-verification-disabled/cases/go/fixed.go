package shop

import (
	"crypto/tls"
	"net/http"
)

func client() *http.Client {
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{},
	}
	return &http.Client{Transport: transport}
}
