package shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class SessionOfARequest {
    void remember(HttpServletRequest request, Shelf shelf) {
        HttpSession session = request.getSession(); // mention: getSession
        session.setAttribute("cart", shelf.id()); // mention: setAttribute
        shelf.take(session.getAttribute("user")); // mention: getAttribute
        session.removeAttribute("draft"); // mention: removeAttribute
        shelf.getSession();
        shelf.setAttribute("cart", 1);
    }
}
