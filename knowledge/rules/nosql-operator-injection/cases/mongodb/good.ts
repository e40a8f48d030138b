import { Router, Request, Response } from 'express';
import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL!);
const router = Router();

router.post('/orders', async (req: Request, res: Response) => {
  const orders = client.db('shop').collection('orders');
  await orders.updateOne({ number: String(req.body.number) }, { $set: { note: req.body.note } });
  res.json(await orders.findOne({ number: req.params.number }));
});

export default router;
