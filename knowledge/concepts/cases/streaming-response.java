package shop;

import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;  // mention: StreamingResponseBody
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;  // mention: SseEmitter
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;  // mention: ResponseBodyEmitter
import jakarta.ws.rs.core.StreamingOutput;  // mention: StreamingOutput

class StreamingResponseSample {
    private Shop shop;

    private StreamingResponseBody streamingResponseBody1; // mention: StreamingResponseBody

    private SseEmitter sseEmitter2; // mention: SseEmitter

    private ResponseBodyEmitter responseBodyEmitter3; // mention: ResponseBodyEmitter

    private StreamingOutput streamingOutput4; // mention: StreamingOutput

    private javax.ws.rs.core.StreamingOutput streamingOutput5; // mention: StreamingOutput

    void unrelated(Shelf shelf, String label) {
        shelf.StreamingResponseBody(label);
    }
}
