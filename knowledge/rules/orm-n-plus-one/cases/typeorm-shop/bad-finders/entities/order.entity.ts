import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Customer } from './customer.entity';
import { OrderLine } from './order-line.entity';

@Entity('orders')
export class Order {
  @PrimaryGeneratedColumn() id: number;
  @Column() reference: string;
  @Column() customerId: number;
  @ManyToOne(() => Customer, (customer) => customer.orders, { lazy: true })
  @JoinColumn({ name: 'customer_id' })
  customer: Promise<Customer>;
  @OneToMany(() => OrderLine, (line) => line.order) lines: Promise<OrderLine[]>;
  @ManyToOne(() => Customer) payer: Customer;
  @ManyToOne(() => Customer, { eager: true }) recipient: Customer;
}
