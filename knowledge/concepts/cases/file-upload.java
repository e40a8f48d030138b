package shop;

import org.springframework.web.multipart.MultipartFile;  // mention: MultipartFile
import jakarta.servlet.http.Part;  // mention: Part
import software.amazon.awssdk.services.s3.presigner.S3Presigner;  // mention: S3Presigner
import jakarta.servlet.annotation.MultipartConfig;

class FileUploadSample {
    private Shop shop;

    private MultipartFile multipartFile1; // mention: MultipartFile

    private Part part2; // mention: Part

    private javax.servlet.http.Part part3; // mention: Part

    private S3Presigner s3Presigner4; // mention: S3Presigner

    @MultipartConfig // mention: MultipartConfig
    void handle5(Order order) {
        shop.note(order);
    }

    @javax.servlet.annotation.MultipartConfig // mention: MultipartConfig
    void handle6(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.MultipartFile(label);
        shelf.MultipartConfig(label);
    }
}
