import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Repository } from 'typeorm';
import { Post } from './post';
import { User } from './user';

@Resolver(() => User)
export class UserResolver {
  constructor(private readonly posts: Repository<Post>) {}

  @ResolveField(() => [Post])
  async written(@Parent() user: User) {
    return this.posts.findBy({ authorId: user.id }); // expect: graphql-resolver-n-plus-one likely
  }
}
