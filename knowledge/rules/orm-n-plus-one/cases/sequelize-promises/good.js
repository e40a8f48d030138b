const { DataTypes, Model } = require('sequelize');
const { sequelize } = require('./database');
const shops = require('./shops');

class Order extends Model {}
Order.init({ open: DataTypes.BOOLEAN }, { sequelize });
class Item extends Model {}
Item.init({ price: DataTypes.INTEGER }, { sequelize });
Order.hasMany(Item, { as: 'items' });

exports.counts = () =>
  Order.findAll({ where: { open: true }, include: ['items'] }).then((orders) =>
    orders.map((order) => order.items.length));

exports.first = () => Order.findOne({ where: { open: true } }).then((order) => order.getItems());

exports.prices = (order) =>
  order.getItems().then((items) => items.map((item) => item.price));

exports.shown = () => shops.load().then((orders) => orders.map((order) => order.getTitle()));

exports.failed = () =>
  Order.findAll().catch((orders) => Promise.all(orders.map((order) => order.getItems())));

exports.names = () =>
  Order.findAll().then((orders) => orders.map((order) => order.get('name')));
