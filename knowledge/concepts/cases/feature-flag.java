package shop;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.togglz.core.manager.FeatureManager;  // mention: FeatureManager
import io.getunleash.Unleash;  // mention: Unleash
import com.launchdarkly.sdk.server.LDClient;  // mention: LDClient
import dev.openfeature.sdk.Client;  // mention: Client
import dev.openfeature.sdk.OpenFeatureAPI;  // mention: OpenFeatureAPI

class FeatureFlagSample {
    private Shop shop;

    @ConditionalOnProperty // mention: ConditionalOnProperty
    void handle1(Order order) {
        shop.note(order);
    }

    @ConditionalOnBooleanProperty // mention: ConditionalOnBooleanProperty
    void handle2(Order order) {
        shop.note(order);
    }

    private FeatureManager featureManager3; // mention: FeatureManager

    private Unleash unleash4; // mention: Unleash

    private LDClient lDClient5; // mention: LDClient

    private Client client6; // mention: Client

    private OpenFeatureAPI openFeatureAPI7; // mention: OpenFeatureAPI

    void unrelated(Shelf shelf, String label) {
        shelf.ConditionalOnProperty(label);
        shelf.FeatureManager(label);
    }
}
