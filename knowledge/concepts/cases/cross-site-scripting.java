package shop;

import org.springframework.web.util.HtmlUtils;
import org.owasp.encoder.Encode;
import org.jsoup.Jsoup;
import org.apache.commons.text.StringEscapeUtils;
import org.owasp.html.PolicyFactory;  // mention: PolicyFactory
import org.owasp.html.HtmlPolicyBuilder;  // mention: HtmlPolicyBuilder

class CrossSiteScriptingSample {
    private Shop shop;

    private PolicyFactory policyFactory1; // mention: PolicyFactory

    private HtmlPolicyBuilder htmlPolicyBuilder2; // mention: HtmlPolicyBuilder

    void run(Order order) throws Exception {
        HtmlUtils.htmlEscape(order); // mention: htmlEscape
        HtmlUtils.htmlUnescape(order); // mention: htmlUnescape
        Encode.forHtml(order); // mention: forHtml
        Encode.forJavaScript(order); // mention: forJavaScript
        Encode.forHtmlAttribute(order); // mention: forHtmlAttribute
        Encode.forUriComponent(order); // mention: forUriComponent
        Jsoup.clean(order); // mention: clean
        StringEscapeUtils.escapeHtml4(order); // mention: escapeHtml4
    }

    void unrelated(Shelf shelf, String label) {
        shelf.htmlEscape(label);
        shelf.PolicyFactory(label);
    }
}
