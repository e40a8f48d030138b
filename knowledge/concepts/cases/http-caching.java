package shop;

import org.springframework.http.CacheControl;  // mention: CacheControl
import org.springframework.http.ResponseEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;  // mention: ShallowEtagHeaderFilter
import javax.ws.rs.core.EntityTag;  // mention: EntityTag
import org.springframework.*;

class HttpCachingSample {
    private Shop shop;

    private CacheControl cacheControl11; // mention: CacheControl

    private ShallowEtagHeaderFilter shallowEtagHeaderFilter12; // mention: ShallowEtagHeaderFilter

    private jakarta.ws.rs.core.CacheControl cacheControl13; // mention: CacheControl

    private EntityTag entityTag14; // mention: EntityTag

    void run(Order order) throws Exception {
        CacheControl.maxAge(order); // mention: maxAge
        CacheControl.noCache(order); // mention: noCache
        CacheControl.noStore(order); // mention: noStore
        CacheControl.empty(order); // mention: empty
        ResponseEntity.ok().cacheControl(order); // mention: cacheControl
        ResponseEntity.ok().eTag(order); // mention: eTag
        ResponseEntity.ok().lastModified(order); // mention: lastModified
        shop.setCacheControl(order); // mention: setCacheControl
        shop.cacheControl(order); // mention: cacheControl
        shop.eTag(order); // mention: eTag
        shop.checkNotModified(order); // mention: checkNotModified
        shop.setCachePeriod(order); // mention: setCachePeriod
        Object level1 = HttpHeaders.CACHE_CONTROL; // mention: CACHE_CONTROL
        Object level2 = HttpHeaders.ETAG; // mention: ETAG
        Object level3 = HttpHeaders.IF_NONE_MATCH; // mention: IF_NONE_MATCH
        Object level4 = HttpHeaders.IF_MODIFIED_SINCE; // mention: IF_MODIFIED_SINCE
        Object level5 = HttpHeaders.LAST_MODIFIED; // mention: LAST_MODIFIED
        Object level6 = jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL; // mention: CACHE_CONTROL
        Object level7 = javax.ws.rs.core.HttpHeaders.ETAG; // mention: ETAG
        Object level8 = javax.ws.rs.core.HttpHeaders.IF_NONE_MATCH; // mention: IF_NONE_MATCH
        Object level9 = javax.ws.rs.core.HttpHeaders.IF_MODIFIED_SINCE; // mention: IF_MODIFIED_SINCE
        Object level10 = javax.ws.rs.core.HttpHeaders.LAST_MODIFIED; // mention: LAST_MODIFIED
        shop.setHeader("Cache-Control"); // mention: setHeader
        shop.setHeader("ETag"); // mention: setHeader
        shop.setHeader("If-None-Match"); // mention: setHeader
        shop.setHeader("If-Match"); // mention: setHeader
        shop.setHeader("If-Modified-Since"); // mention: setHeader
        shop.setHeader("Last-Modified"); // mention: setHeader
        shop.setHeader("CDN-Cache-Control"); // mention: setHeader
        shop.addHeader("Cache-Control"); // mention: addHeader
        shop.header("Cache-Control"); // mention: header
        shop.getHeader("Cache-Control"); // mention: getHeader
        shop.setDateHeader("Cache-Control"); // mention: setDateHeader
        shop.set("Cache-Control"); // mention: set
        shop.add("Cache-Control"); // mention: add
    }

    void unrelated(Shelf shelf, String label) {
        shelf.maxAge(label);
        int cacheControlText = 0;
        shelf.CACHE_CONTROL(label);
        shelf.CacheControl(label);
        int setHeaderText = 0;
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("Cache-Control");
    }
}
