import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PrismaService } from './prisma.service';
import { Order } from './order.model';

@Resolver(() => Order)
export class OrderResolver {
  constructor(private readonly prisma: PrismaService) {}

  @ResolveField()
  async lines(@Parent() order: Order) {
    return this.prisma.orderLine.findMany({ where: { orderId: order.id } }); // expect: graphql-resolver-n-plus-one likely
  }

  @ResolveField()
  async lineCount(@Parent() order: Order) {
    return this.prisma.orderLine.count({ where: { orderId: order.id } }); // expect: graphql-resolver-n-plus-one likely
  }
}
