import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Order } from './order.entity';

@Entity()
export class OrderLine {
  @PrimaryGeneratedColumn() id: number;
  @Column() amount: number;
  @ManyToOne(() => Order, (order) => order.lines) order: Promise<Order>;
}
