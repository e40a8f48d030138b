Rails.application.config.session_store :cookie_store, key: "_shop_session" # mention: session_store
Rails.application.config.time_zone = "UTC"
shelf.session_store :cookie_store
