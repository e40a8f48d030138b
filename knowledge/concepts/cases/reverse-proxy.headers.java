package shop;

class HeaderFilter {
    void write(HttpServletResponse response, HttpServletRequest request) {
        request.getHeader("X-Forwarded-For"); // mention: X-Forwarded-For
        request.getHeader("X-Forwarded-Proto"); // mention: X-Forwarded-Proto
        request.getHeader("X-Forwarded-Host"); // mention: X-Forwarded-Host
        request.getHeader("X-Real-IP"); // mention: X-Real-IP
        request.getHeader("Forwarded"); // mention: Forwarded
        request.getHeader("Accept");
        String note = "Forwarded";
        response.note(note);
        shelf.name("X-Forwarded-For");
    }
}
