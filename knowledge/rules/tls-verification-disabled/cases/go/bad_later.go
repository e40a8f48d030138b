package shop

import "crypto/tls"

func relaxed(config *tls.Config) {
	config.InsecureSkipVerify = true // expect: tls-verification-disabled
}
