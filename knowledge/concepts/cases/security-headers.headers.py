def write_headers(response, request, shelf):
    response.headers.setdefault("X-Frame-Options", value)  # mention: X-Frame-Options
    response.headers.setdefault("X-Content-Type-Options", value)  # mention: X-Content-Type-Options
    response.headers.setdefault("Referrer-Policy", value)  # mention: Referrer-Policy
    response.headers.setdefault("Permissions-Policy", value)  # mention: Permissions-Policy
    response.headers.setdefault("Cross-Origin-Opener-Policy", value)  # mention: Cross-Origin-Opener-Policy
    response.headers.setdefault("Content-Type", value)
    note = "Cross-Origin-Opener-Policy"
    shelf.name("X-Frame-Options")
    return note
