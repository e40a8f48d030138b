package shop;

class HeaderFilter {
    void write(HttpServletResponse response, HttpServletRequest request) {
        response.setHeader("Access-Control-Allow-Origin", value); // mention: Access-Control-Allow-Origin
        response.setHeader("Access-Control-Allow-Credentials", value); // mention: Access-Control-Allow-Credentials
        response.setHeader("Access-Control-Allow-Headers", value); // mention: Access-Control-Allow-Headers
        response.setHeader("Content-Type", value);
        String note = "Access-Control-Allow-Headers";
        response.note(note);
        shelf.name("Access-Control-Allow-Origin");
    }
}
