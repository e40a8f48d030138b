import { BaseEntity, Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Country } from './country.entity';
import { Order } from './order.entity';

@Entity()
export class Customer extends BaseEntity {
  @PrimaryGeneratedColumn() id: number;
  @Column() name: string;
  @OneToMany(() => Order, (order) => order.customer) orders: Promise<Order[]>;
  @ManyToOne(() => Country) country: Promise<Country>;
}
