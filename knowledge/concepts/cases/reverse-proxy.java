package shop;

import org.springframework.web.filter.ForwardedHeaderFilter;  // mention: ForwardedHeaderFilter

class ReverseProxySample {
    private Shop shop;

    private ForwardedHeaderFilter forwardedHeaderFilter1; // mention: ForwardedHeaderFilter

    void run(Order order) throws Exception {
        shop.get("X-Forwarded-For"); // mention: get
        shop.header("X-Forwarded-For"); // mention: header
        shop.headers("X-Forwarded-For"); // mention: headers
        shop.getHeader("X-Forwarded-For"); // mention: getHeader
        shop.Get("X-Forwarded-For"); // mention: Get
        shop.GetHeader("X-Forwarded-For"); // mention: GetHeader
        shop.TryGetValue("X-Forwarded-For"); // mention: TryGetValue
    }

    void unrelated(Shelf shelf, String label) {
        int getText = 0;
        shelf.ForwardedHeaderFilter(label);
    }
}
