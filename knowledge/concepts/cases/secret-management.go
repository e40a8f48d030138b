package shop

import (
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/hashicorp/vault/api"
	"os"
)

func secretManagement1(order Order, shop Shop) {
	os.Getenv("SECRET_KEY") // mention: Getenv
}

func secretManagement2(order Order, shop Shop) {
	os.Getenv("JWT_SECRET") // mention: Getenv
}

func secretManagement3(order Order, shop Shop) {
	os.Getenv("SESSION_SECRET") // mention: Getenv
}

func secretManagement4(order Order, shop Shop) {
	os.Getenv("WEBHOOK_SECRET") // mention: Getenv
}

func secretManagement5(order Order, shop Shop) {
	os.Getenv("CLIENT_SECRET") // mention: Getenv
}

func secretManagement6(order Order, shop Shop) {
	os.Getenv("API_KEY") // mention: Getenv
}

func secretManagement7(order Order, shop Shop) {
	os.Getenv("API_SECRET") // mention: Getenv
}

func secretManagement8(order Order, shop Shop) {
	os.Getenv("DATABASE_URL") // mention: Getenv
}

func secretManagement9(order Order, shop Shop) {
	os.Getenv("DB_PASSWORD") // mention: Getenv
}

func secretManagement10(order Order, shop Shop) {
	os.Getenv("POSTGRES_PASSWORD") // mention: Getenv
}

func secretManagement11(order Order, shop Shop) {
	os.Getenv("REDIS_PASSWORD") // mention: Getenv
}

func secretManagement12(order Order, shop Shop) {
	os.Getenv("AWS_SECRET_ACCESS_KEY") // mention: Getenv
}

func secretManagement13(order Order, shop Shop) {
	os.Getenv("STRIPE_SECRET_KEY") // mention: Getenv
}

func secretManagement14(order Order, shop Shop) {
	os.LookupEnv("SECRET_KEY") // mention: LookupEnv
}

func secretManagement15(order Order, shop Shop) {
	api.NewClient(order) // mention: NewClient
}

func secretManagement16(order Order, shop Shop) {
	api.DefaultConfig(order) // mention: DefaultConfig
}

func secretManagement17(order Order, shop Shop) {
	secretsmanager.New(order) // mention: New
}

func secretManagement18(order Order, shop Shop) {
	secretsmanager.NewFromConfig(order) // mention: NewFromConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.Getenv(label)
	shelf.NewClient(label)
	shelf.New(label)
}

func labels(shelf Shelf) {
	shelf.Label("SECRET_KEY")
}
