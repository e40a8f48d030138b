import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PrismaService } from './prisma.service';
import { Order } from './order.model';

@Resolver(() => Order)
export class OrderResolver {
  constructor(private readonly prisma: PrismaService) {}

  // The client puts these into one query per level.
  @ResolveField()
  async customer(@Parent() order: Order) {
    return this.prisma.customer.findUnique({ where: { id: order.customerId } });
  }

  @ResolveField()
  async lines(@Parent() order: Order) {
    return this.prisma.order.findUnique({ where: { id: order.id } }).lines();
  }

  @ResolveField()
  async loaded(@Parent() order: Order, loaders: { lines: { load(id: string): Promise<unknown> } }) {
    return loaders.lines.load(order.id);
  }
}
