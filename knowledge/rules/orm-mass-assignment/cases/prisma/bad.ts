import { PrismaClient } from '@prisma/client';
import { Router } from 'express';

const prisma = new PrismaClient();
const router = Router();

router.post('/orders', async (req, res) => {
  const order = await prisma.order.create({ data: req.body }); // expect: orm-mass-assignment likely
  res.json(order);
});

router.put('/orders/:id', async (req, res) => {
  const data = req.body;
  const order = await prisma.order.update({ where: { id: req.params.id }, data: { ...data, seen: true } }); // expect: orm-mass-assignment likely
  res.json(order);
});

export default router;
