import { PrismaService } from './prisma.service';

export class ImportService {
  constructor(private readonly prisma: PrismaService) {}

  async tags(labels: string[]) {
    for (const label of labels) {
      await this.prisma.tag.create({ data: { label } }); // expect: orm-write-in-loop likely
    }
  }

  async remove(ids: string[]) {
    for (const id of ids) {
      await this.prisma.tag.delete({ where: { id } }); // expect: orm-write-in-loop likely
    }
  }

  async inTransaction(rows: { label: string }[]) {
    await this.prisma.$transaction(async (prisma) => {
      for (const row of rows) {
        await prisma.tag.create({ data: row }); // expect: orm-write-in-loop likely
      }
    });
  }
}
