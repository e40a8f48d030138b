import { Router, Request, Response } from 'express';
import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL!);
const router = Router();

router.post('/orders', async (req: Request, res: Response) => {
  const orders = client.db('shop').collection('orders');
  const found = await orders.findOne({ number: String(req.body.number) });
  res.json(found);
});

export default router;
