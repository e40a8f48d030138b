import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Author } from './author.entity';

@Entity()
export class Book {
  @PrimaryGeneratedColumn()
  id!: number;

  @Index()
  @Column()
  title!: string;

  @Column({ type: 'numeric', precision: 8, scale: 2 })
  price!: string;

  @Column()
  stock!: number;

  @ManyToOne(() => Author, (author) => author.books)
  author!: Promise<Author>;
}
