package shop;

import io.grpc.ManagedChannel;  // mention: ManagedChannel
import io.grpc.ManagedChannelBuilder;  // mention: ManagedChannelBuilder
import io.grpc.Server;  // mention: Server
import io.grpc.ServerBuilder;  // mention: ServerBuilder
import net.devh.boot.grpc.server.service.GrpcService;
import net.devh.boot.grpc.client.inject.GrpcClient;

class RemoteProcedureCallSample {
    private Shop shop;

    private ManagedChannel managedChannel1; // mention: ManagedChannel

    private ManagedChannelBuilder managedChannelBuilder2; // mention: ManagedChannelBuilder

    private Server server3; // mention: Server

    private ServerBuilder serverBuilder4; // mention: ServerBuilder

    @GrpcService // mention: GrpcService
    void handle5(Order order) {
        shop.note(order);
    }

    @GrpcClient // mention: GrpcClient
    void handle6(Order order) {
        shop.note(order);
    }

    @org.springframework.grpc.server.service.GrpcService // mention: GrpcService
    void handle7(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ManagedChannel(label);
        shelf.GrpcService(label);
    }
}
