import { Entity, JoinTable, ManyToMany, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Chapter } from './chapter.entity';
import { Tag } from './tag.entity';

@Entity()
export class Book {
  @PrimaryGeneratedColumn()
  id: number;

  @OneToMany(() => Chapter, (chapter) => chapter.book, { eager: true }) // expect: orm-eager-collection
  chapters: Chapter[];

  @ManyToMany(() => Tag, { cascade: true, eager: true }) // expect: orm-eager-collection
  @JoinTable()
  tags: Tag[];
}
