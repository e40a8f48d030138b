from acme.bus import Bus

warehouse = Bus("items")
