package shop;

class HeaderFilter {
    void write(HttpServletResponse response, HttpServletRequest request) {
        response.setHeader("X-Frame-Options", value); // mention: X-Frame-Options
        response.setHeader("X-Content-Type-Options", value); // mention: X-Content-Type-Options
        response.setHeader("Referrer-Policy", value); // mention: Referrer-Policy
        response.setHeader("Permissions-Policy", value); // mention: Permissions-Policy
        response.setHeader("Cross-Origin-Opener-Policy", value); // mention: Cross-Origin-Opener-Policy
        response.setHeader("Content-Type", value);
        String note = "Cross-Origin-Opener-Policy";
        response.note(note);
        shelf.name("X-Frame-Options");
    }
}
