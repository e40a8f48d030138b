import { Entity, ManyToMany, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Author } from './author.entity';
import { Permission } from './permission.entity';
import { Review } from './review.entity';

@Entity()
export class Account {
  @PrimaryGeneratedColumn()
  id: number;

  @ManyToOne(() => Author, { eager: true })
  author: Author;

  @OneToMany(() => Review, (review) => review.account)
  reviews: Review[];

  @ManyToMany(() => Permission, { eager: true })
  permissions: Permission[];

  @OneToMany(() => Review, (review) => review.reader, { eager: false })
  read: Review[];
}

export const loading = { eager: true };
