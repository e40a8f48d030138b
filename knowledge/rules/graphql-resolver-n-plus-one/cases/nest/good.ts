import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Repository } from 'typeorm';
import { Post } from './post';
import { User } from './user';

@Resolver(() => User)
export class UserResolver {
  constructor(
    private readonly posts: Repository<Post>,
    private readonly postsLoader: PostsLoader,
  ) {}

  @Query(() => Post)
  async post(@Args('id') id: number) {
    return this.posts.findOneBy({ id });
  }

  @ResolveField(() => [Post])
  async written(@Parent() user: User) {
    return this.postsLoader.load(user.id);
  }

  @ResolveField(() => String)
  label(@Parent() user: User) {
    return user.name;
  }
}
