package shop

import vegeta "github.com/tsenart/vegeta/v12/lib"

func attack(attacker vegeta.Attacker, shelf Shelf) { // mention: Attacker
	var rate vegeta.Rate // mention: Rate
	shelf.Rate(rate)
	shelf.Attacker = nil
}
