def write_headers(response, request, shelf):
    response.headers.setdefault("Access-Control-Allow-Origin", value)  # mention: Access-Control-Allow-Origin
    response.headers.setdefault("Access-Control-Allow-Credentials", value)  # mention: Access-Control-Allow-Credentials
    response.headers.setdefault("Access-Control-Allow-Headers", value)  # mention: Access-Control-Allow-Headers
    response.headers.setdefault("Content-Type", value)
    note = "Access-Control-Allow-Headers"
    shelf.name("Access-Control-Allow-Origin")
    return note
