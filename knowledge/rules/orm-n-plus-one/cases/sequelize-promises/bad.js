const { DataTypes, Model } = require('sequelize');
const { sequelize } = require('./database');

class Order extends Model {}
Order.init({ open: DataTypes.BOOLEAN }, { sequelize });
class Item extends Model {}
Item.init({ price: DataTypes.INTEGER }, { sequelize });
Order.hasMany(Item, { as: 'items' });

exports.counts = () =>
  Order.findAll({ where: { open: true } }).then((orders) =>
    Promise.all(orders.map((order) => order.getItems().then((items) => items.length)))); // expect: orm-n-plus-one

exports.list = (req, res, next) => {
  Order.findAll()
    .then(async function (orders) {
      for (const order of orders) {
        order.count = await order.countItems(); // expect: orm-n-plus-one
      }
      res.json(orders);
    })
    .catch(next);
};
