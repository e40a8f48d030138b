import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Order } from '../entities/order.entity';

@Injectable()
export class OrderFinder {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}

  async open(): Promise<Order[]> {
    return this.orders.find({ where: { open: true } });
  }

  all() {
    return this.orders.find();
  }
}
