package shop

import (
	"crypto/tls"
	"net/http"
)

func client() *http.Client {
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // expect: tls-verification-disabled
	}
	return &http.Client{Transport: transport}
}
