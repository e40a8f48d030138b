package shop;

class HeaderFilter {
    void write(HttpServletResponse response, HttpServletRequest request) {
        response.setHeader("Content-Security-Policy", value); // mention: Content-Security-Policy
        response.setHeader("Content-Security-Policy-Report-Only", value); // mention: Content-Security-Policy-Report-Only
        response.setHeader("Content-Type", value);
        String note = "Content-Security-Policy-Report-Only";
        response.note(note);
        shelf.name("Content-Security-Policy");
    }
}
