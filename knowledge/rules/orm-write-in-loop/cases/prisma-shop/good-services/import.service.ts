import { PrismaService } from './prisma.service';

export class ImportService {
  constructor(private readonly prisma: PrismaService) {}

  async together(labels: string[]) {
    await this.prisma.tag.createMany({ data: labels.map((label) => ({ label })) });
  }

  // createMany writes no related rows.
  async related(books: { title: string; tags: string[] }[]) {
    for (const book of books) {
      await this.prisma.book.create({
        data: { title: book.title, tags: { create: book.tags.map((label) => ({ label })) } },
      });
    }
  }

  async connected(books: { title: string; author: string }[]) {
    for (const book of books) {
      await this.prisma.book.create({ data: { title: book.title, author: { connect: { id: book.author } } } });
    }
  }

  async needed(labels: string[]) {
    for (const label of labels) {
      const tag = await this.prisma.tag.create({ data: { label } });
      console.log(tag.id);
    }
  }

  async different(books: { id: string; price: number }[]) {
    for (const book of books) {
      await this.prisma.book.update({ where: { id: book.id }, data: { price: book.price } });
    }
  }

  async upserted(labels: string[]) {
    for (const label of labels) {
      await this.prisma.tag.upsert({ where: { label }, create: { label }, update: {} });
    }
  }

  async guarded(labels: string[]) {
    for (const label of labels) {
      try {
        await this.prisma.tag.create({ data: { label } });
      } catch {
        console.error(label);
      }
    }
  }
}
