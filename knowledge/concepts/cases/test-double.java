package shop;

import org.mockito.Mockito;
import org.mockito.BDDMockito;
import org.mockito.Mock;
import org.mockito.InjectMocks;
import org.mockito.Spy;
import org.mockito.Captor;
import org.springframework.boot.test.mock.mockito.MockBean;
import org.springframework.boot.test.mock.mockito.SpyBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class TestDoubleSample {
    private Shop shop;

    @Mock // mention: Mock
    void handle1(Order order) {
        shop.note(order);
    }

    @InjectMocks // mention: InjectMocks
    void handle2(Order order) {
        shop.note(order);
    }

    @Spy // mention: Spy
    void handle3(Order order) {
        shop.note(order);
    }

    @Captor // mention: Captor
    void handle4(Order order) {
        shop.note(order);
    }

    @MockBean // mention: MockBean
    void handle5(Order order) {
        shop.note(order);
    }

    @SpyBean // mention: SpyBean
    void handle6(Order order) {
        shop.note(order);
    }

    @MockitoBean // mention: MockitoBean
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Mockito.mock(order); // mention: mock
        Mockito.when(order); // mention: when
        Mockito.verify(order); // mention: verify
        Mockito.spy(order); // mention: spy
        Mockito.mockStatic(order); // mention: mockStatic
        BDDMockito.given(order); // mention: given
    }

    void unrelated(Shelf shelf, String label) {
        shelf.mock(label);
        shelf.Mock(label);
    }
}
