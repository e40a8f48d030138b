import { PrismaClient } from '@prisma/client';
import { Router } from 'express';

const prisma = new PrismaClient();
const router = Router();

router.post('/orders', async (req, res) => {
  const order = await prisma.order.create({ data: { note: req.body.note, owner: req.user.id } });
  const found = await prisma.order.update({ where: { id: req.body.id }, data: { seen: true } });
  res.json({ order, found });
});

export default router;
