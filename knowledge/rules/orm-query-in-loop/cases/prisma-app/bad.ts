import { prisma } from '@/lib/prisma';
export async function GET() {
  const users = await prisma.user.findMany();
  const withPosts = await Promise.all(
    users.map(async (user) => {
      const posts = await prisma.post.findMany({ where: { authorId: user.id } }); // expect: orm-query-in-loop
      return { ...user, posts };
    }),
  );
  for (const u of users) {
    const count = await prisma.comment.count({ where: { userId: u.id } }); // expect: orm-query-in-loop
    console.log(count);
  }
  return withPosts;
}
export async function viaDb(db: any, items: any[]) {
  for (const item of items) {
    const product = await db.product.findUnique({ where: { id: item.productId } }); // expect: orm-query-in-loop likely
    console.log(product);
  }
}
export class S {
  constructor(private readonly prismaService: PrismaService) {}
  async x(ids: string[]) {
    return Promise.all(ids.map((id) => this.prismaService.user.findFirst({ where: { id } }))); // expect: orm-query-in-loop likely
  }
}
