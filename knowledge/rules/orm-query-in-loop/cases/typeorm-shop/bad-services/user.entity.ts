import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class User {
  @PrimaryGeneratedColumn() id: number;
  @Column() teamId: number;
  @Column() email: string;
}

@Entity()
export class Team {
  @PrimaryGeneratedColumn() id: number;
}
