import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class OrderLine {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  bookId!: number;

  @Column()
  quantity!: number;
}
