package shop;

class HeaderFilter {
    void write(HttpServletResponse response, HttpServletRequest request) {
        response.setHeader("Surrogate-Key", value); // mention: Surrogate-Key
        response.setHeader("Surrogate-Control", value); // mention: Surrogate-Control
        response.setHeader("Cache-Tag", value); // mention: Cache-Tag
        response.setHeader("Content-Type", value);
        String note = "Cache-Tag";
        response.note(note);
        shelf.name("Surrogate-Key");
    }
}
