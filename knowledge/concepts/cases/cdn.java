package shop;

import software.amazon.awssdk.services.cloudfront.CloudFrontClient;  // mention: CloudFrontClient

class CdnSample {
    private Shop shop;

    private CloudFrontClient cloudFrontClient1; // mention: CloudFrontClient

    void run(Order order) throws Exception {
        shop.setHeader("Surrogate-Key"); // mention: setHeader
        shop.header("Surrogate-Key"); // mention: header
        shop.set("Surrogate-Key"); // mention: set
        shop.append("Surrogate-Key"); // mention: append
        shop.addHeader("Surrogate-Key"); // mention: addHeader
    }

    void unrelated(Shelf shelf, String label) {
        shelf.surrogateKey(label);
        int setHeaderText = 0;
        shelf.CloudFrontClient(label);
    }
}
