package shop;

class ContentSecurityPolicySample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.setHeader("Content-Security-Policy"); // mention: setHeader
        shop.header("Content-Security-Policy"); // mention: header
        shop.set("Content-Security-Policy"); // mention: set
        shop.append("Content-Security-Policy"); // mention: append
        shop.addHeader("Content-Security-Policy"); // mention: addHeader
        shop.withHeader("Content-Security-Policy"); // mention: withHeader
        shop.setdefault("Content-Security-Policy"); // mention: setdefault
        shop.contentSecurityPolicy(order); // mention: contentSecurityPolicy
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
        int contentSecurityPolicyText = 0;
    }
}
